package cl.vertiente.design.persistence;

import cl.vertiente.design.domain.Deliverable;
import cl.vertiente.design.domain.DeliverableReview;
import cl.vertiente.design.domain.Deliverables;
import cl.vertiente.design.domain.DesignProgress;
import cl.vertiente.design.domain.DesignStep;
import cl.vertiente.design.domain.DesignView;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** What happened to one design, with the names of those who said so. */
final class DesignHistory {

    private DesignHistory() {
    }

    static List<DesignView.Report> reports(EntityManager entities, UUID designId) {
        return entities.createQuery("select r, p.name from DesignProgress r, Person p where r.designId = :id and p.id = r.recordedBy"
                        + " order by r.reportedOn desc, r.number desc", Object[].class).setParameter("id", designId)
                .getResultStream().map(row -> {
                    var progress = (DesignProgress) row[0];
                    var said = progress.report();
                    return new DesignView.Report(progress.id(), said.kind(), said.on(), said.percent(), said.note(), progress.recordedAt(),
                            (String) row[1]);
                }).toList();
    }

    /** The newest first. */
    static List<DesignView.Version> versions(EntityManager entities, UUID designId) {
        var reviews = entities.createQuery("select r, p.name from DeliverableReview r, Deliverable d, Person p where d.designId = :id"
                        + " and r.deliverableId = d.id and p.id = r.recordedBy order by r.recordedAt, r.id", Object[].class)
                .setParameter("id", designId).getResultList();
        var rows = entities.createQuery("select d, p.name from Deliverable d, Person p where d.designId = :id and p.id = d.recordedBy"
                + " order by d.recordedAt desc, d.number desc, d.id", Object[].class).setParameter("id", designId).getResultList();
        var standing = new Deliverables(rows.stream().map(row -> (Deliverable) row[0]).toList(),
                reviews.stream().map(row -> (DeliverableReview) row[0]).toList());
        return rows.stream().map(row -> {
            var version = (Deliverable) row[0];
            var said = version.said();
            return new DesignView.Version(version.id(), said.kind(), version.number(), said.title(), said.note(), said.sha256(),
                    standing.state(version), version.recordedAt(), (String) row[1], reviews.stream()
                    .filter(review -> ((DeliverableReview) review[0]).deliverableId().equals(version.id()))
                    .map(DesignHistory::review).toList());
        }).toList();
    }

    private static DesignView.Review review(Object[] row) {
        var review = (DeliverableReview) row[0];
        return new DesignView.Review(review.verdict(), review.words(), review.recordedAt(), (String) row[1]);
    }

    static List<DesignView.Step> steps(EntityManager entities, UUID designId) {
        return entities.createQuery("select s, p.name from DesignStep s, Person p where s.designId = :id and p.id = s.recordedBy"
                        + " order by s.recordedAt, s.id", Object[].class).setParameter("id", designId)
                .getResultStream().map(row -> {
                    var step = (DesignStep) row[0];
                    return new DesignView.Step(step.verb(), step.from(), step.to(), step.reason(), step.recordedAt(), (String) row[1]);
                }).toList();
    }
}
