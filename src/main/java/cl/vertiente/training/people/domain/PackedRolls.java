package cl.vertiente.training.people.domain;

/** Keeps the packed rolls up with the attendances. No use case: nobody asks for it, and no figure changes by it. */
public interface PackedRolls {

    /**
     * Packs those of some activities anew that changed; waits for nobody, and nobody for it.
     *
     * @return whether there may be more to pack
     */
    boolean packSome();
}
