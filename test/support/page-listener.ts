import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a page of the small project says at a frame. */
export interface PageReport {
  readonly frame: number;
  /** A Date is `{date: '…'}`. */
  readonly props: Readonly<Record<string, unknown>>;
  readonly inputProps: Readonly<Record<string, unknown>>;
  readonly environment: Readonly<Record<string, string>>;
}

/** Gives '' to let the page go on, or else the message of the error that it throws; the page waits for it. */
export type PageAnswer = (report: PageReport) => string | Promise<string>;

/** Hears from the pages that are rendered, and holds them where a test needs them to stand still. */
export interface PageListener extends AsyncDisposable {
  readonly url: string;
  readonly reports: PageReport[];
  /** Lets all pages go on, unless a test sets another. */
  answer: PageAnswer;
}

export async function listenToPages(): Promise<PageListener> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const listener: PageListener = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    reports: [],
    answer: () => '',
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  server.on('request', (request, response) => {
    void request.toArray().then(async (parts: Buffer[]) => {
      const report = JSON.parse(Buffer.concat(parts).toString('utf8')) as PageReport;
      listener.reports.push(report);
      const answer = await listener.answer(report);
      response.writeHead(200, { 'access-control-allow-origin': '*' }).end(answer);
    });
  });
  return listener;
}
