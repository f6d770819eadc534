import { openScreen } from '../../lib/screen/screen';
import { Dashboard } from './Dashboard';

openScreen((settings) => <Dashboard settings={settings} />);
