import { openScreen } from '../../lib/screen';
import { Dashboard } from './Dashboard';

openScreen((settings) => <Dashboard settings={settings} />);
