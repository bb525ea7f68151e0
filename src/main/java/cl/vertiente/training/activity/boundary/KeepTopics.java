package cl.vertiente.training.activity.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Printable;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.training.activity.boundary.ReadTopics.TopicView;
import cl.vertiente.training.activity.domain.Topics;
import cl.vertiente.training.activity.domain.TrainingTopic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Keeps the catalogue of what is taught: a new topic under its code, another name or place, or retired. */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class KeepTopics {

    static final String CODE = "[A-Z][A-Z0-9_]{1,29}";

    @Inject
    private Topics topics;

    @Inject
    private Precondition precondition;

    @Inject
    private AuditTrail audit;

    /** What is asked. */
    public record TopicRequest(@NotBlank @Size(max = 120) @Printable String name, @NotNull @Min(0) @Max(9999) Integer position,
            boolean retired) {

        TrainingTopic.Topic said() {
            return new TrainingTopic.Topic(name.strip(), position, retired);
        }
    }

    /** @param created false when it was there */
    public record Kept(TopicView topic, boolean created) {
    }

    public Kept keep(String code, TopicRequest request) {
        if (!code.matches(CODE)) {
            throw new NotFound("training.topic.code", "");
        }
        var known = topics.find(code);
        if (known.isEmpty()) {
            var topic = new TrainingTopic(code, request.said());
            topics.add(topic);
            audit.changed(TrainingTopic.class, code, null, topic.said());
            return new Kept(ReadTopics.view(topic), true);
        }
        var topic = known.get();
        var before = topic.said();
        if (before.equals(request.said())) {
            audit.unchanged();
            return new Kept(ReadTopics.view(topic), false);
        }
        precondition.check(ReadTopics.view(topic));
        topic.describe(request.said());
        audit.changed(TrainingTopic.class, code, before, topic.said());
        return new Kept(ReadTopics.view(topic), false);
    }
}
