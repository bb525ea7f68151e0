package cl.vertiente.administration.boundary;

import cl.vertiente.administration.domain.RetentionView;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.XlsxLists;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What is held about somebody who asks, erasing it, and how long things are kept. What is looked for stays out of the address: it comes
 * with each request, and so do the rows whose buttons it brings along.
 */
@Named("privacyPage")
@RequestScoped
public class PrivacyPage {

    @Inject
    private FindPersonalData findPersonalData;

    @Inject
    private ForgetRecord forgetRecord;

    @Inject
    private ReadRetention readRetention;

    @Inject
    private DueRecords readDue;

    @Inject
    private XlsxLists lists;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    private List<RetentionView> rules;
    private FindPersonalData.Answer answer;
    private String person;
    private String reason;

    @PostConstruct
    void read() {
        rules = readRetention.all();
        var asked = address.values("person").stream().findFirst().orElse(null);
        if (FindPersonalData.isEnough(asked) && address.values("do-download").isEmpty()) {
            answer = findPersonalData.find(new FindPersonalData.Question(asked));
        }
    }

    /** Changes nothing, so its answer is shown at once. */
    public void search() {
        forms.submit(address, () -> {
            var question = new FindPersonalData.Question(typed.text(person));
            if (typed.accepts(question) && answer == null) {
                answer = findPersonalData.find(question);
            }
            return null;
        });
    }

    public void download() {
        forms.submit(address, () -> {
            var question = new FindPersonalData.Question(typed.text(person));
            if (typed.accepts(question)) {
                answer(question);
            }
            return null;
        });
    }

    /** The whole file first: what is refused is said on the page, and nothing leaves before the reading is written down. */
    private void answer(FindPersonalData.Question question) {
        var file = new ByteArrayOutputStream();
        findPersonalData.write(question, file);
        var faces = FacesContext.getCurrentInstance();
        var external = faces.getExternalContext();
        external.setResponseContentType(XlsxLists.MEDIA_TYPE);
        external.setResponseHeader("Content-Disposition", lists.attachment("administration.personal.file"));
        try (var out = external.getResponseOutputStream()) {
            file.writeTo(out);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
    }

    /** @param record kind and identifier, as the button of its row says them */
    public void forget(String record) {
        forms.submit(address, () -> {
            var why = new HeldResource.ErasureRequest(typed.text(reason));
            if (!typed.accepts(why)) {
                return null;
            }
            var slash = record.indexOf('/');
            forgetRecord.forget(record.substring(0, slash), Ids.parse(record.substring(slash + 1)), why.reason());
            notices.say("administration.personal.forget.done");
            return "/administracion/privacidad";
        });
    }

    /** Whether those that reached their term are looked through before they go. */
    public boolean isLookedThrough(RetentionView rule) {
        return readDue.isListed(rule.kind());
    }

    public String months(RetentionView rule) {
        return messages.get("administration.retention.months.value", Show.number(rule.months()));
    }

    public List<RetentionView> getRules() {
        return rules;
    }

    public FindPersonalData.Answer getAnswer() {
        return answer;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
