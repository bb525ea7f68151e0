package cl.vertiente.territory;

/** A name under which a commune is known: its own, or another spelling that was met in real sheets. */
public record CommuneName(String cut, String name) {
}
