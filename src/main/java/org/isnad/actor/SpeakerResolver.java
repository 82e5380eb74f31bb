package org.isnad.actor;

import java.util.List;
import org.isnad.attribution.Speaker;
import org.isnad.language.Cue;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.NounPhrase.Gender;
import org.isnad.mention.NounPhrases;
import org.isnad.mention.Passage;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells who the speaker of each claim is, going through an article from its first word to its last. Remembers who spoke
 * and who was the subject of a sentence, which is what a dropped subject points back to.
 */
final class SpeakerResolver {

    private final Cast cast;
    private final Turns turns = new Turns();
    private final Antecedents antecedents;
    private final NameResolver names;
    private final DescriptionResolver descriptions;
    private final Documents documents;
    private final Issuers issuers;
    private final NamedLater later = new NamedLater();
    private final NounsBefore nouns;
    /** The speaker of whom the article tells nothing. */
    private final Member nobody;
    /** The subject of a clause that may be a name, for want of anybody surer. */
    private @Nullable Member hinted;

    private @Nullable LocalSubject local;

    /** @param unstated what to call a speaker of whom the article tells nothing */
    SpeakerResolver(Cast cast, NounPhrases phrases, String unstated) {
        this.cast = cast;
        this.antecedents = new Antecedents(cast, turns);
        this.names = new NameResolver(cast, turns, antecedents);
        this.descriptions = new DescriptionResolver(cast, turns, antecedents, new EarlierSources(phrases));
        this.documents = new Documents(phrases);
        this.nouns = new NounsBefore(phrases);
        this.issuers = new Issuers(cast.titles());
        this.nobody = Member.unnamed(unstated, List.of(unstated), null, Gender.EITHER, false, 0);
    }

    /**
     * Notes whom a clause is about; a body only while nobody has spoken, since it acts more often than it speaks.
     *
     * @return who it is; null for a title that nobody bears
     */
    @Nullable
    Member subject(Passage passage, NounPhrase phrase, int position) {
        boolean unknown = phrase.kind() == NounPhrase.Kind.ROLE
                && antecedents.holder(cast.titles().of(passage, phrase), position) == null;
        if (unknown) {
            return null;
        }
        Resolved subject = overt(passage, phrase, position);
        if (phrase.kind() != NounPhrase.Kind.BODY || turns.isEmpty()) {
            turn(position, subject);
        } else {
            Span sentence = passage.span(passage.sentenceStart(phrase.from()), passage.sentenceEnd(phrase.from()));
            local = new LocalSubject(sentence, position, subject.member(), phrase.gender());
        }
        return subject.member();
    }

    /** Notes a subject that may or may not be a name. */
    void hint(Passage passage, NounPhrase phrase) {
        if (turns.isEmpty()) {
            hinted = overt(passage, phrase, passage.token(phrase.from()).span().start())
                    .member();
        }
    }

    /** Notes that {@code subject} spoke, or was the subject of a sentence, at char {@code position}. */
    void turn(int position, Resolved subject) {
        if (subject.member() != nobody) {
            turns.add(position, subject);
        }
    }

    /**
     * Who the speaker is of the claim whose cue stands at token {@code at}; somebody unstated when a dropped subject
     * points to nobody.
     */
    Resolved resolve(Passage passage, Speaker speaker, int at, int position) {
        return switch (speaker) {
            case Speaker.Overt overt ->
                overt(passage, overt.phrase(), position)
                        .with(overt.others().stream()
                                .map(other -> overt(passage, other, position).member())
                                .toList());
            case Speaker.Dropped dropped -> dropped(passage, dropped, at, position);
        };
    }

    private Resolved dropped(Passage passage, Speaker.Dropped speaker, int at, int position) {
        Cue cue = speaker.cue();
        NounPhrase beside = speaker.beside();
        if (beside != null && cue.plural() && beside.plural()) {
            return overt(passage, beside, position);
        }
        if (local != null && local.isSubjectOf(cue, position) && turns.lastStart() < local.position()) {
            return Resolved.by(Found.SUBJECT, "subject of the sentence", local.member());
        }
        Member antecedent = turns.lastFor(cue);
        if (antecedent != null) {
            return Resolved.by(Found.ANTECEDENT, "antecedent", antecedent)
                    .with(turns.othersFor(cue))
                    .through(turns.documentFor(cue))
                    .doubted(antecedents.doubts(antecedent, cue, position));
        }
        boolean mayAct = beside != null && (cue.plural() || cue.feminine() || !beside.plural());
        NounPhrase subject = mayAct ? beside : nouns.fitting(passage, at, cue);
        return subject == null ? unfitting() : overt(passage, subject, position);
    }

    /** Who may be meant by a verb whose form fits nobody who spoke. */
    private Resolved unfitting() {
        Member last = turns.last();
        if (last != null) {
            return Resolved.by(Found.LAST_WHO_SPOKE, "last who spoke", last);
        }
        return hinted == null
                ? new Resolved(nobody, Found.NOBODY, "no antecedent")
                : Resolved.by(Found.HINT, "subject", hinted);
    }

    private Resolved overt(Passage passage, NounPhrase phrase, int position) {
        return switch (phrase.kind()) {
            case PERSON -> person(passage, phrase, position);
            case COUNTRY -> names.named(passage, phrase, Actor.Kind.COUNTRY, position);
            case BODY -> names.body(passage, phrase, position);
            case ROLE -> descriptions.titled(passage, phrase, position);
            case DOCUMENT -> document(passage, phrase, position);
            case UNNAMED -> descriptions.unnamed(passage, phrase, position);
        };
    }

    private Resolved person(Passage passage, NounPhrase phrase, int position) {
        Resolved person = names.named(passage, phrase, Actor.Kind.PERSON, position);
        later.note(passage, phrase, person.member(), turns.last());
        return person;
    }

    /** The same speaker, by name where the article came to tell it after all. */
    Resolved named(Resolved speaker) {
        return later.named(speaker);
    }

    /** A document speaks for the body that issued it, where the article tells which; else for itself. */
    private Resolved document(Passage passage, NounPhrase written, int position) {
        NounPhrase whole = documents.whole(passage, written);
        NounPhrase phrase = whole == null ? written : whole;
        Member issuer = issuer(passage, phrase, position);
        Member last = turns.last();
        boolean ofLast = issuer == null && last != null && last.kind() == Actor.Kind.ORGANIZATION;
        if (ofLast && isBrief(passage, phrase) && !antecedents.isToldOf(passage, phrase, position)) {
            issuer = last;
        }
        return issuer == null
                ? descriptions.unnamed(passage, phrase, position)
                : new Resolved(issuer, Found.ISSUED, "issued: " + passage.string(phrase.from(), phrase.to()))
                        .agreeing(phrase.gender())
                        .through(new Resolved.Document(passage, written));
    }

    private @Nullable Member issuer(Passage passage, NounPhrase document, int position) {
        Word noun = passage.word(document.from());
        NounPhrase named = documents.issuer(passage, document);
        if (named == null) {
            return issuers.of(noun);
        }
        Member issuer = overt(passage, named, position).member();
        issuers.note(noun, issuer);
        return issuer;
    }

    /**
     * Whether so little is told of a document that it must be of whoever spoke last: not "a French statement", nor
     * "reports", but where they are all that a headline begins with.
     */
    private static boolean isBrief(Passage passage, NounPhrase phrase) {
        int last = phrase.to() - 1;
        boolean definite = passage.word(phrase.from()).article();
        boolean foreign = !definite
                && (phrase.from() > 0 && passage.is(phrase.from(), WordClass.UNNAMED_REPORT)
                        || passage.is(last, WordClass.NATIONALITY));
        return switch (phrase.to() - phrase.from()) {
            case 1 -> !foreign;
            case 2 -> !foreign && (definite || !passage.word(last).article());
            default -> false;
        };
    }
}
