import { openScreen } from '../../lib/screen/screen';
import { Welcome } from './Welcome';

openScreen((settings) => <Welcome settings={settings} />);
