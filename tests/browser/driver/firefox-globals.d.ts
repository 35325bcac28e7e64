/** The few names of Firefox's own window that the driver uses; functions handed to it run over there. */
interface FirefoxExtension {
  backgroundState: string;
  terminateBackground(how: { ignoreDevToolsAttached: boolean }): Promise<void>;
}
interface FirefoxChannel {
  URI: { spec: string };
  loadInfo?: { triggeringPrincipal?: { isAddonOrExpandedAddonPrincipal: boolean } };
}
interface FirefoxScriptError {
  sourceName: string;
  errorMessage: string;
  lineNumber: number;
  flags: number;
}
interface FirefoxPanel extends Element {
  hidePopup(): void;
}
interface FirefoxPopup extends Element {
  messageManager: {
    addMessageListener(name: string, listen: (message: { data: { value?: string; error?: string } }) => void): void;
    removeMessageListener(name: string, listen: unknown): void;
    loadFrameScript(url: string, delayed: boolean): void;
  };
  browsingContext: {
    currentWindowGlobal: { drawSnapshot(area: null, scale: number, background: string): Promise<ImageBitmap> };
  };
}

declare const WebExtensionPolicy: { getByID(id: string): { extension: FirefoxExtension } };
declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionParent: {
      apiManager: {
        global: {
          browserActionFor(extension: FirefoxExtension): { triggerAction(window: Window): Promise<void> };
        };
      };
    };
  };
};
interface FirefoxInput {
  KEY_NON_PRINTABLE_KEY: number;
  beginInputTransactionForTests(window: Window): boolean;
  keydown(key: KeyboardEvent, flags: number): void;
  keyup(key: KeyboardEvent, flags: number): void;
}
declare const Cc: {
  '@mozilla.org/text-input-processor;1': { createInstance(what: unknown): FirefoxInput };
};
declare const Ci: {
  nsITextInputProcessor: unknown;
  nsIScriptError: { new (): FirefoxScriptError; warningFlag: number };
  nsIChannel: unknown;
};
declare const Services: {
  console: { getMessageArray(): FirefoxScriptError[] };
  obs: {
    addObserver(observe: (subject: { QueryInterface(what: unknown): FirefoxChannel }) => void, topic: string): void;
  };
  prefs: { setIntPref(name: string, value: number): void };
};
interface Window {
  juliExtensionRequests: string[];
  gBrowser: { selectedBrowser: { browsingContext: { mediumOverride: string } } };
}
interface FirefoxMenu extends Element {
  state: string;
  activateItem(entry: Element): void;
}
interface ParentNode {
  querySelector(selector: '#contentAreaContextMenu'): FirefoxMenu | null;
  querySelector(selector: 'browser.webextension-popup-browser'): FirefoxPopup | null;
}
