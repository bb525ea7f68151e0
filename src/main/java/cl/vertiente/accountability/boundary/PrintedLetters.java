package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.printing.DocumentFont;
import cl.vertiente.shared.DocumentLetters;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells those who record names which letters the reports can show. */
@ApplicationScoped
public class PrintedLetters implements DocumentLetters {

    @Override
    public String missing(String text) {
        return DocumentFont.missing(text);
    }
}
