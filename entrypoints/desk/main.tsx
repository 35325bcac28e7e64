import { start } from '../own/start';
import { Desk } from './Desk';

void start(Desk);
