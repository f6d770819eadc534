import { openScreen } from '../../lib/screen';
import { Popup } from './Popup';

openScreen((settings) => <Popup settings={settings} />);
