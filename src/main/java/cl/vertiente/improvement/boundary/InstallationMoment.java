package cl.vertiente.improvement.boundary;

/** What a photo of an improvement shows: the place before it was installed, or after. */
public enum InstallationMoment { BEFORE, AFTER }
