package cl.vertiente.ledger.domain;

import cl.vertiente.shared.PlainName;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the words of a workbook of expenses mean in one agreement, by their plain form.
 *
 * @param documentTypes code of a kind of document
 * @param suppliers name under which a payee was recorded last, by RUT
 */
public record ExpenseWords(Map<String, String> documentTypes, Map<String, PaymentForm> forms, Map<String, UUID> budgetLines,
        Map<String, UUID> waterSystems, Map<String, EvidenceRole> roles, Map<String, String> suppliers) {

    /** What a word means, null when nobody said it; a word that means nothing is noted. */
    public <T> T look(Map<String, T> words, ExpenseColumn column, int row, String word, List<RowFault> faults) {
        if (word == null) {
            return null;
        }
        var meaning = words.get(PlainName.of(word));
        if (meaning == null) {
            faults.add(new RowFault(row, null, new cl.vertiente.shared.BusinessException.Fault("", "ledger.load.word", column, word)));
        }
        return meaning;
    }
}
