package cl.vertiente.diagnosis.water.domain;

/** Why a result has no verdict. */
public enum NotJudged {
    /** The norm is about drinking water. */
    RAW_WATER,
    /** A kit is no laboratory. */
    FIELD_KIT,
    /** The laboratory's report gives it as measured on site, and it is nothing that is measured there. */
    ON_SITE,
    /** The laboratory is not accredited. */
    NOT_ACCREDITED,
    /** Less than a detection limit that lies above the norm's limit: it may be either. */
    DETECTION_LIMIT,
    /** More than what could be measured, which lies below the norm's limit: it may be either. */
    OPEN_RANGE,
    /** The norm has no limit for it on that day. */
    NO_LIMIT
}
