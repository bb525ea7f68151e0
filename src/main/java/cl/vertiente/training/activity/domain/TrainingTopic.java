package cl.vertiente.training.activity.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;

/** What is taught. A topic that is taught no longer is retired, since activities still name it. */
@Entity
@Table(name = "training_topic")
public class TrainingTopic {

    @Id
    private String code;

    @Version
    private long version;

    private String name;

    private int position;

    private boolean retired;

    protected TrainingTopic() {
    }

    public TrainingTopic(String code, Topic said) {
        this.code = Objects.requireNonNull(code);
        describe(said);
    }

    /** What is said of a topic. */
    public record Topic(String name, int position, boolean retired) {
    }

    public final void describe(Topic said) {
        this.name = Objects.requireNonNull(said.name());
        this.position = said.position();
        this.retired = said.retired();
    }

    public String code() {
        return code;
    }

    public Topic said() {
        return new Topic(name, position, retired);
    }
}
