package cl.vertiente.design.persistence;

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

    static List<DesignView.Step> steps(EntityManager entities, UUID designId) {
        return entities.createQuery("select s, p.name from DesignStep s, Person p where s.designId = :id and p.id = s.recordedBy"
                        + " order by s.recordedAt, s.id", Object[].class).setParameter("id", designId)
                .getResultStream().map(row -> {
                    var step = (DesignStep) row[0];
                    return new DesignView.Step(step.verb(), step.from(), step.to(), step.reason(), step.recordedAt(), (String) row[1]);
                }).toList();
    }
}
