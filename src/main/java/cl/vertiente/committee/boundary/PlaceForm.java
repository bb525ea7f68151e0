package cl.vertiente.committee.boundary;

import cl.vertiente.committee.boundary.WaterSystemRequest.PositionRequest;
import cl.vertiente.committee.domain.PositionSource;
import cl.vertiente.committee.domain.PositionView;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Typed;
import java.util.stream.Stream;

/** The fields of a place as they were typed, picked on the map or measured by the phone. */
public class PlaceForm {

    private String source;
    private String datum;
    private String utmZone;
    private String easting;
    private String northing;
    private String latitude;
    private String longitude;
    private String accuracy;

    /** As it is known, so that what is not touched stays; metres on an old paper stay metres. */
    static PlaceForm of(PositionView known) {
        var form = new PlaceForm();
        if (known != null) {
            form.source = known.source().name();
            form.accuracy = known.accuracyMetres() == null ? null : known.accuracyMetres().toString();
            if (known.latitude() != null) {
                form.latitude = known.latitude().toPlainString();
                form.longitude = known.longitude().toPlainString();
            } else {
                form.datum = known.datum();
                form.utmZone = known.utmZone().toString();
                form.easting = known.easting().toPlainString();
                form.northing = known.northing().toPlainString();
            }
        }
        return form;
    }

    /** @return null when nothing was typed */
    PositionRequest request(Typed typed, Forms forms, CommitteeWords words) {
        if (Stream.of(source, easting, northing, latitude, longitude).allMatch(text -> typed.text(text) == null)) {
            return null;
        }
        return new PositionRequest(typed.choice(PositionSource.class, "/position/source", source), typed.text(datum),
                typed.text(utmZone) == null || !utmZone.matches("\\d{2}") ? null : Integer.valueOf(utmZone),
                TypedNumber.of("/position/easting", easting, true, forms, words),
                TypedNumber.of("/position/northing", northing, true, forms, words),
                TypedNumber.of("/position/latitude", latitude, false, forms, words),
                TypedNumber.of("/position/longitude", longitude, false, forms, words), metres(forms, words));
    }

    private Integer metres(Forms forms, CommitteeWords words) {
        if (accuracy == null || accuracy.isBlank()) {
            return null;
        }
        if (!accuracy.strip().matches("\\d{1,6}")) {
            forms.fault("/position/accuracyMetres", words.say("committee.edit.number"));
            return null;
        }
        return Integer.valueOf(accuracy.strip());
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getDatum() {
        return datum;
    }

    public void setDatum(String datum) {
        this.datum = datum;
    }

    public String getUtmZone() {
        return utmZone;
    }

    public void setUtmZone(String utmZone) {
        this.utmZone = utmZone;
    }

    public String getEasting() {
        return easting;
    }

    public void setEasting(String easting) {
        this.easting = easting;
    }

    public String getNorthing() {
        return northing;
    }

    public void setNorthing(String northing) {
        this.northing = northing;
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

    public String getAccuracy() {
        return accuracy;
    }

    public void setAccuracy(String accuracy) {
        this.accuracy = accuracy;
    }
}
