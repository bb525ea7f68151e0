package cl.vertiente.testing;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;

/** A demonstration account in a browser of its own, signed in through the sign-in page. */
public final class Visitor {

    private Visitor() {
    }

    /**
     * Signs in on a page of the browser, and lands on one that asks nothing of the ledger: the home page works out every month of every
     * agreement, and tests make hundreds. Every confirmation that a page asks for is given.
     */
    public static Page signIn(Page page, String account) {
        page.onDialog(Dialog::accept);
        page.navigate("/entrar?siguiente=/trabajos");
        return enter(page, account);
    }

    /** Fills the sign-in page in view. */
    public static Page enter(Page page, String account) {
        page.fill("#email", account + "@demo.example");
        page.fill("#password", Server.running().password());
        page.click("form[action='/entrar'] button[type=submit]");
        return page;
    }
}
