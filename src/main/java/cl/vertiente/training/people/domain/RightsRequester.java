package cl.vertiente.training.people.domain;

/** Who asks for something about the data of a person: they, somebody for them, an authority, or the programme that noticed it. */
public enum RightsRequester { HOLDER, REPRESENTATIVE, AUTHORITY, PROGRAMME }
