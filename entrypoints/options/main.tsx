import { openScreen } from '../../lib/screen/screen';
import { Options } from './Options';

openScreen((settings) => <Options settings={settings} />);
