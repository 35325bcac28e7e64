import { start } from '../own/start';
import { Popup } from './Popup';

void start(Popup);
