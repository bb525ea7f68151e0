package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.domain.Certificates;
import cl.vertiente.shared.Chile;
import cl.vertiente.training.activity.domain.Activities;
import cl.vertiente.training.people.domain.HeldPapers;
import cl.vertiente.training.people.domain.HeldTrainee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The certificates of somebody, each as it was issued last, for whoever answers them about their data. */
@ApplicationScoped
public class HeldCertificates implements HeldPapers {

    @Inject
    private Certificates certificates;

    @Inject
    private CertificateViews views;

    @Inject
    private Activities activities;

    @Inject
    private AccountabilityWords words;

    @Override
    public List<HeldTrainee.Paper> of(Set<UUID> trainees) {
        return certificates.ofTrainees(trainees).stream().map(certificate -> {
            var issue = views.last(certificate);
            var title = activities.find(certificate.activityId()).map(activity -> activity.content().title()).orElseThrow();
            return new HeldTrainee.Paper(certificate.number(), title, Chile.dateOf(issue.issuedAt()), words.state(issue.state()),
                    issue.code().toString());
        }).toList();
    }
}
