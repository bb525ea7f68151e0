package cl.vertiente.training.activity.boundary;

import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Typed;
import cl.vertiente.training.activity.domain.SessionView;
import cl.vertiente.training.activity.domain.WallClock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;

/** The fields of the form of a session as they are typed; its times are those of the clock on the wall. */
public class SessionFields {

    private String startsAt;
    private String endsAt;
    private String place;
    private String communeCut;
    private String latitude;
    private String longitude;
    private String otherTrainers;
    private String reason;

    static SessionFields of(SessionView view) {
        var fields = new SessionFields();
        fields.startsAt = local(view.session().startsAt());
        fields.endsAt = local(view.session().endsAt());
        fields.place = view.session().place();
        fields.communeCut = view.session().communeCut();
        fields.latitude = view.latitude() == null ? null : view.latitude().toPlainString();
        fields.longitude = view.longitude() == null ? null : view.longitude().toPlainString();
        fields.otherTrainers = view.otherTrainers();
        return fields;
    }

    private static String local(Instant instant) {
        return LocalDateTime.ofInstant(instant, Chile.ZONE).truncatedTo(ChronoUnit.MINUTES).toString();
    }

    SessionRequest request(Typed typed, Forms forms, Messages messages, UUID activity, Set<UUID> trainers) {
        return new SessionRequest(activity, moment(forms, messages, "/startsAt", startsAt), moment(forms, messages, "/endsAt", endsAt),
                typed.text(place), typed.text(communeCut), typed.decimal("/latitude", latitude), typed.decimal("/longitude", longitude),
                trainers, typed.text(otherTrainers), typed.text(reason));
    }

    /** Kept as it was typed: an hour that the clock leaves out is refused and not moved to another. */
    private static OffsetDateTime moment(Forms forms, Messages messages, String pointer, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return WallClock.at(LocalDateTime.parse(text.strip()));
        } catch (DateTimeException unreadable) {
            forms.fault(pointer, messages.get("shared.moment.invalid"));
            return null;
        }
    }

    public String getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(String startsAt) {
        this.startsAt = startsAt;
    }

    public String getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(String endsAt) {
        this.endsAt = endsAt;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getCommuneCut() {
        return communeCut;
    }

    public void setCommuneCut(String communeCut) {
        this.communeCut = communeCut;
    }

    public String getLatitude() {
        return latitude;
    }

    public void setLatitude(String latitude) {
        this.latitude = latitude;
    }

    public String getLongitude() {
        return longitude;
    }

    public void setLongitude(String longitude) {
        this.longitude = longitude;
    }

    public String getOtherTrainers() {
        return otherTrainers;
    }

    public void setOtherTrainers(String otherTrainers) {
        this.otherTrainers = otherTrainers;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
