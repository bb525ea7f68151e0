package cl.vertiente.training.activity.boundary;

import cl.vertiente.shared.Show;
import cl.vertiente.shared.web.Typed;
import cl.vertiente.training.activity.domain.ActivityKind;
import cl.vertiente.training.activity.domain.ActivityMode;
import cl.vertiente.training.activity.domain.ActivityView;
import java.util.Set;
import java.util.UUID;

/** The fields of the form of an activity as they are typed. */
public class ActivityFields {

    private String kind;
    private String topic;
    private String title;
    private String goals;
    private String hours;
    private String mode;
    private String targetPublic;
    private String minimumAttendance;
    private String minimumScore;

    static ActivityFields of(ActivityView view) {
        var fields = new ActivityFields();
        fields.kind = view.activity().kind().name();
        fields.topic = view.activity().topic();
        fields.title = view.activity().title();
        fields.goals = view.goals();
        fields.hours = Show.number(view.activity().hours());
        fields.mode = view.activity().mode().name();
        fields.targetPublic = view.targetPublic();
        fields.minimumAttendance = Show.number(view.certificateRule().minimumAttendance());
        fields.minimumScore = Show.number(view.certificateRule().minimumScore());
        return fields;
    }

    ActivityRequest request(Typed typed, UUID agreement, Set<UUID> invited) {
        return new ActivityRequest(agreement, typed.choice(ActivityKind.class, "/kind", kind), typed.text(topic), typed.text(title),
                typed.text(goals), typed.quantity("/hours", hours), typed.choice(ActivityMode.class, "/mode", mode),
                typed.text(targetPublic), new ActivityRequest.Rule(typed.quantity("/certificateRule/minimumAttendance", minimumAttendance),
                        typed.quantity("/certificateRule/minimumScore", minimumScore)), invited);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getGoals() {
        return goals;
    }

    public void setGoals(String goals) {
        this.goals = goals;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }

    public String getMode() {
        return mode;
    }

    public void setMode(String mode) {
        this.mode = mode;
    }

    public String getTargetPublic() {
        return targetPublic;
    }

    public void setTargetPublic(String targetPublic) {
        this.targetPublic = targetPublic;
    }

    public String getMinimumAttendance() {
        return minimumAttendance;
    }

    public void setMinimumAttendance(String minimumAttendance) {
        this.minimumAttendance = minimumAttendance;
    }

    public String getMinimumScore() {
        return minimumScore;
    }

    public void setMinimumScore(String minimumScore) {
        this.minimumScore = minimumScore;
    }
}
