package cl.vertiente.accountability.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.accountability.domain.CertificateView;
import cl.vertiente.accountability.domain.IssueState;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Option;
import cl.vertiente.shared.web.Typed;
import cl.vertiente.training.activity.boundary.ReadActivities;
import cl.vertiente.training.activity.domain.ActivityView;
import cl.vertiente.training.people.boundary.Certifiable;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The certificates of an activity: who gets one and why others do not, issuing one or all, and taking one back. */
@Named("certificates")
@RequestScoped
public class CertificatesPage {

    @Inject
    private ReadActivities readActivities;

    @Inject
    private ReadCertificates readCertificates;

    @Inject
    private ReadEligible readEligible;

    @Inject
    private IssueCertificates issueCertificates;

    @Inject
    private RevokeCertificate revokeCertificate;

    @Inject
    private BundleJobs bundleJobs;

    @Inject
    private CurrentCaller caller;

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

    private UUID id;
    private ActivityView activity;
    private List<CertificateView> issued;
    private Certifiable people;
    private String which;
    private String reason;

    @PostConstruct
    void read() {
        id = Ids.parse(address.variable("id"));
        activity = readActivities.one(id);
        issued = readCertificates.ofActivity(id);
        people = caller.required().isAny(java.util.EnumSet.of(Role.COORDINATOR, Role.TRAINER, Role.AUDITOR)) ? readEligible.of(id) : null;
    }

    /** The certificate of the person whose line was pressed. */
    public void issue(String traineeId) {
        forms.submit(address, () -> {
            var answer = issueCertificates.issue(id, Ids.parse(traineeId));
            notices.say(answer.created() ? "accountability.certificate.issued" : "accountability.certificate.same",
                    answer.certificate().number());
            return address.getPath();
        });
    }

    public void issueAll() {
        forms.submit(address, () -> "/trabajos/" + bundleJobs.startCertificates(id));
    }

    public void revoke() {
        forms.submit(address, () -> {
            var asked = new RevokeCertificate.Request(typed.text(reason));
            if (!typed.accepts(asked)) {
                return null;
            }
            notices.say("accountability.certificate.revoke.done", revokeCertificate.revoke(typed.id("/which", which), asked).number());
            return address.getPath();
        });
    }

    public ActivityView getActivity() {
        return activity;
    }

    /** Null for whoever sees only what was issued. */
    public Certifiable getPeople() {
        return people;
    }

    public List<CertificateView> getIssued() {
        return issued;
    }

    /** By the person that each names. */
    public Map<UUID, CertificateView> getByPerson() {
        return issued.stream().collect(Collectors.toMap(CertificateView::traineeId, Function.identity(), (first, second) -> second));
    }

    /** What somebody falls short of, in words; null for whoever gets one. */
    public String shortOf(Certifiable.Candidate person) {
        return person.eligibility().isMet() ? null : person.eligibility().shortfalls().stream()
                .map(what -> messages.get("accountability.certificate.short." + what)).collect(Collectors.joining("; "));
    }

    /** Whether certificates may be issued here, by the caller, now. */
    public boolean isIssuing() {
        return people != null && people.done() && people.keeper();
    }

    /** Those that the caller may take back. */
    public List<Option> getRevocable() {
        return caller.required().is(Role.COORDINATOR) ? issued.stream().filter(one -> one.state() == IssueState.VALID)
                .map(one -> new Option(one.id().toString(), one.number() + (one.holder() == null ? "" : " · " + one.holder()))).toList()
                : List.of();
    }

    public String getWhich() {
        return which;
    }

    public void setWhich(String which) {
        this.which = which;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
