package cl.vertiente.committee.domain;

import cl.vertiente.shared.UtmProjection;

/**
 * How points of an older datum are brought to WGS84 in a stretch of the country.
 *
 * @param accuracyMetres what the conversion itself leaves in doubt
 * @param source who published the parameters
 */
public record DatumShift(UtmProjection.Datum datum, int accuracyMetres, String source) {

    /** What is known of a converted point: the doubt of the paper and that of the conversion together; unknown stays unknown. */
    public Integer accuracyOf(Integer paperMetres) {
        return paperMetres == null ? null : (int) Math.ceil(Math.hypot(paperMetres, accuracyMetres));
    }
}
