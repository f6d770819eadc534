import { openScreen } from '../../lib/screen';
import { Welcome } from './Welcome';

openScreen((settings) => <Welcome settings={settings} />);
