package cl.vertiente.territory;

/** A point that lies within a commune: neither its town nor its centre of gravity. */
record CommunePoint(String name, double latitude, double longitude) {
}
