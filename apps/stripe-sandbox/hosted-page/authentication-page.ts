import { html } from './html.js';
import { layout } from './layout.js';

/** What the payer's bank would show for 3-D Secure. @param action where the answer is sent */
export function authenticationPage(total: string, action: string): string {
  return layout(
    'Confirm with your bank',
    html`<main class="single">
      <section aria-label="Your bank">
        <h1>Your bank (3-D Secure)</h1>
        <p class="statement">Confirm a payment of ${total}</p>
        <p class="quiet">A real bank would ask for a code or its app here. In the sandbox you choose what happens.</p>
        <form method="post" action="${action}">
          <button type="submit" name="result" value="complete">Complete authentication</button>
          <button class="second" type="submit" name="result" value="fail">Fail authentication</button>
        </form>
      </section>
    </main>`,
  );
}
