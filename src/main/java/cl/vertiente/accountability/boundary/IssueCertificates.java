package cl.vertiente.accountability.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.accountability.domain.Certificate;
import cl.vertiente.accountability.domain.CertificateKey;
import cl.vertiente.accountability.domain.CertificateView;
import cl.vertiente.accountability.domain.Certificates;
import cl.vertiente.accountability.domain.IssueView;
import cl.vertiente.accountability.domain.VerificationCode;
import cl.vertiente.accountability.printing.DocumentFont;
import cl.vertiente.evidence.DocumentFiles.Received;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.training.people.boundary.Certifiable;
import cl.vertiente.training.people.boundary.CertifiableActivities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Issues the certificate of somebody who meets the rule of an activity that was held. The same once more is the same certificate; when
 * what it says is another now, a new issue under the same number supersedes. One that was taken back may be issued anew.
 */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.TRAINER})
public class IssueCertificates {

    @Inject
    private CertifiableActivities activities;

    @Inject
    private Certificates certificates;

    @Inject
    private CertificateStatement statement;

    @Inject
    private Issuance issuance;

    @Inject
    private CertificateViews views;

    @Inject
    private IssueViews issueViews;

    @Inject
    private BundleStore bundles;

    @Inject
    private Messages messages;

    @Inject
    private AuditTrail audit;

    /** @param created false when the same was issued before */
    public record Issued(CertificateView certificate, IssueView issue, boolean created) {
    }

    /**
     * Those who meet the rule, by name.
     *
     * @throws StateForbids when the activity was not held yet, or nobody meets its rule
     */
    List<UUID> eligible(UUID activityId) {
        audit.unchanged();
        var activity = held(activityId);
        var ids = activity.candidates().stream().filter(one -> one.eligibility().isMet()).map(Certifiable.Candidate::traineeId).toList();
        if (ids.isEmpty()) {
            throw new StateForbids("accountability.certificate.nobody", "");
        }
        return ids;
    }

    /** @throws StateForbids when the activity was not held yet, or the person falls short of its rule: names in what */
    public Issued issue(UUID activityId, UUID traineeId) {
        return issueAll(activityId, List.of(traineeId)).get(0);
    }

    /**
     * Those of several people, each once: all of them or none.
     *
     * @throws StateForbids when the activity was not held yet, or one of them falls short of its rule: names in what
     */
    List<Issued> issueAll(UUID activityId, List<UUID> traineeIds) {
        var activity = held(activityId);
        var holdings = holdings(activity, traineeIds.stream().map(id -> meeting(activity, id)).toList());
        var issued = issuance.issueAll(statement.read(activity, holdings), true);
        var answers = new ArrayList<Issued>();
        var keys = new ArrayList<CertificateKey>();
        audit.unchanged();
        for (int i = 0; i < holdings.size(); i++) {
            var certificate = holdings.get(i).certificate();
            var report = issued.get(i).report();
            var view = views.issued(certificate, activity, holdings.get(i).person().traineeId(), report);
            if (issued.get(i).created()) {
                keys.add(new CertificateKey(report.id(), holdings.get(i).openedBy()));
                audit.changed(Certificate.class, certificate.id(), null, view);
            }
            answers.add(new Issued(view, issueViews.of(report), issued.get(i).created()));
        }
        certificates.addAll(keys);
        return answers;
    }

    private Certifiable.Candidate meeting(Certifiable activity, UUID traineeId) {
        var person = activity.candidate(traineeId).orElseThrow(() -> new NotFound("accountability.certificate.not-listed", "/traineeId"));
        if (!person.eligibility().isMet()) {
            throw new StateForbids("accountability.certificate.short", "/traineeId", person.eligibility().shortfalls().stream()
                    .map(what -> messages.get("accountability.certificate.short." + what)).collect(Collectors.joining("; ")));
        }
        return person;
    }

    private Certifiable held(UUID activityId) {
        var activity = activities.keep(activityId);
        if (!activity.done()) {
            throw new StateForbids("accountability.certificate.not-held", "");
        }
        var missing = DocumentFont.missing(activity.title() + String.join("", activity.trainers()));
        if (!missing.isEmpty()) {
            throw new StateForbids("accountability.certificate.letters", "", missing);
        }
        return activity;
    }

    /** The one of the same person, whatever record it was issued under; or the next number of the activity. */
    private List<CertificateStatement.Holding> holdings(Certifiable activity, List<Certifiable.Candidate> people) {
        var known = new HashMap<UUID, Certificate>();
        var all = certificates.ofActivity(activity.activityId());
        all.forEach(one -> known.putIfAbsent(activities.personOf(one.traineeId()), one));
        var first = new ArrayList<Certificate>();
        var holdings = people.stream().map(person -> new CertificateStatement.Holding(person, known.computeIfAbsent(person.traineeId(),
                unknown -> {
                    first.add(new Certificate(activity.activityId(), unknown,
                            String.format(Locale.ROOT, "%s-%03d", activity.code(), all.size() + first.size() + 1)));
                    return first.get(first.size() - 1);
                }), VerificationCode.random())).toList();
        certificates.addAll(first);
        return holdings;
    }

    /** @return under which the ZIP is kept */
    UUID keep(UUID activityId, Received made, int many) {
        var bundle = bundles.keep(activities.keep(activityId).agreementId(), CertificatePrintout.KEY, made, many);
        audit.changed(bundle.getClass(), bundle.id(), null, bundle.sha256());
        return bundle.id();
    }
}
