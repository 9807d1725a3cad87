/** Submits the sandbox's hosted payment page as a browser does. @param outcome as the page offers them @returns where it sends the browser */
export async function payInSandbox(pageUrl: string, outcome = 'pay'): Promise<string | null> {
  const answer = await fetch(pageUrl, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: new URL(pageUrl).origin },
    body: new URLSearchParams({ outcome }).toString(),
  });
  if (answer.status >= 400) throw new Error(`The payment page answered ${answer.status}: ${await answer.text()}`);
  return answer.headers.get('location');
}
