// puppeteer's postinstall downloads a browser; the tests use the machine's Firefox instead.
module.exports = { skipDownload: true };
