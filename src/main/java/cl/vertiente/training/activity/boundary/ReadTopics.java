package cl.vertiente.training.activity.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.training.activity.domain.Topics;
import cl.vertiente.training.activity.domain.TrainingTopic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Reads the catalogue of what is taught. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadTopics {

    @Inject
    private Topics topics;

    /** A topic as it is shown. */
    public record TopicView(String code, String name, int position, boolean retired) {
    }

    static TopicView view(TrainingTopic topic) {
        return new TopicView(topic.code(), topic.said().name(), topic.said().position(), topic.said().retired());
    }

    /** In their order, retired ones too. */
    public List<TopicView> all() {
        return topics.all().stream().map(ReadTopics::view).toList();
    }
}
