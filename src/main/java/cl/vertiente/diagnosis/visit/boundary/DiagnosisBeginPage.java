package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Json;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Option;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Begins the record of a visit: of which system, for which agreement. */
@Named("diagnosisBegin")
@RequestScoped
public class DiagnosisBeginPage {

    @Inject
    private ReadVisitChoices readVisitChoices;

    @Inject
    private SaveDiagnosis saveDiagnosis;

    @Inject
    private Precondition precondition;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Notices notices;

    private String subject;
    private List<ReadVisitChoices.Subject> subjects;

    private List<ReadVisitChoices.Subject> subjects() {
        if (subjects == null) {
            subjects = readVisitChoices.subjects();
        }
        return subjects;
    }

    public List<Option> getSubjects() {
        return subjects().stream().map(one -> new Option(one.agreementId() + " " + one.waterSystemId(),
                one.waterSystem() + " · " + one.agreement())).toList();
    }

    public void begin() {
        forms.submit(address, () -> {
            var chosen = subjects().stream().filter(one -> (one.agreementId() + " " + one.waterSystemId()).equals(subject)).findFirst()
                    .orElseThrow(() -> new Invalid("diagnosis.begin.choose", "/subject"));
            var id = Ids.parse(address.parameter("diagnosis"));
            var form = readVisitChoices.questionnaire();
            precondition.expect(null, false);
            saveDiagnosis.save(id, new DiagnosisRequest(chosen.agreementId(), chosen.waterSystemId(), form.version(), 0, null, Set.of(),
                    null, Json.mapper().createObjectNode()));
            notices.say("diagnosis.begun", chosen.waterSystem());
            return "/diagnosticos/" + id + "/editar/" + form.sections().get(0).id();
        });
    }

    /** Made once for the form in view, so that sending it twice begins one record. */
    public UUID getFresh() {
        var sent = address.isPost() ? address.parameter("diagnosis") : null;
        return sent == null ? Ids.next() : Ids.parse(sent);
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }
}
