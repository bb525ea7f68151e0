package cl.vertiente.access;

import cl.vertiente.shared.Messages;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Sets a password: with the code in the address, or, for who is signed in, with the one in force. */
@Named("passwordPage")
@RequestScoped
public class PasswordPage {

    @Inject
    private PasswordChange change;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Notices notices;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private String code;
    private String current;
    private String password;
    private String again;

    @PostConstruct
    void read() {
        code = address.variable("code");
        if (code == null) {
            caller.required();
        } else if (!change.isGood(code, request.getRemoteAddr())) {
            throw new NotFound("access.password.code", "");
        }
    }

    public void save() {
        forms.submit(address, () -> code == null ? own() : byCode());
    }

    private String byCode() {
        change.byCode(code, password, again);
        notices.say("access.password.set");
        return "/entrar";
    }

    private String own() {
        var person = change.own(caller.required().id(), current, password, again, request.getRemoteAddr());
        if (person == null) {
            forms.fault("/current", messages.get("access.password.current.wrong"));
            return null;
        }
        Visit.enter(request, person);
        notices.say("access.password.changed");
        return "/";
    }

    public boolean isWithCode() {
        return code != null;
    }

    public boolean isDue() {
        return caller.isPasswordChangeDue();
    }

    public int getShortest() {
        return PasswordRules.SHORTEST;
    }

    /** A password is never written back into the page. */
    public String getCurrent() {
        return null;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return null;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
