package cl.vertiente.shared.web;

/** One entry of a list to choose from: what is sent and what people read. */
public record Option(String value, String label) {
}
