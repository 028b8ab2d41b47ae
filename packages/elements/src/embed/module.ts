import { startKit } from './kit.ts';

const { url } = import.meta;
startKit(url, [...document.scripts].find(({ src }) => src === url));
