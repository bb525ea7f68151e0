package cl.vertiente.shared;

/** The letters that printed documents can show: one that their font lacks would be left out of the page without a word. */
public interface DocumentLetters {

    /** The letters of a text that documents cannot show, each once and in their order; empty when they show all of it, or there is none. */
    String missing(String text);
}
