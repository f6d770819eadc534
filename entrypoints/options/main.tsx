import { openScreen } from '../../lib/screen';
import { Options } from './Options';

openScreen((settings) => <Options settings={settings} />);
