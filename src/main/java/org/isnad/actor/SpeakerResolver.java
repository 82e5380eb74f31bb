package org.isnad.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.attribution.Speaker;
import org.isnad.language.Cue;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.NounPhrase.Gender;
import org.isnad.mention.Passage;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells who the speaker of each claim is, going through an article from its first word to its last. Remembers who spoke
 * and who was the subject of a sentence, which is what a dropped subject points back to.
 */
final class SpeakerResolver {

    /** A speaker with those who speak together with it, how it was found, the same in words, and what is doubtful. */
    record Resolved(
            Member member, List<Member> others, Found found, String evidence, Gender gender, Set<Doubt> doubts) {

        Resolved(Member member, Found found, String evidence) {
            this(member, List.of(), found, evidence, member.gender(), Set.of());
        }

        Resolved with(List<Member> all) {
            List<Member> rest = all.stream().filter(one -> one != member).toList();
            return new Resolved(member, rest, found, evidence, gender, doubts);
        }

        Resolved doubted(Set<Doubt> reasons) {
            return new Resolved(member, others, found, evidence, gender, reasons);
        }
    }

    /** A body that is the subject of a sentence, which only a later verb of the same sentence points back to. */
    private record Local(Span sentence, int position, Member member, Gender gender) {

        boolean isSubjectOf(Cue cue, int at) {
            boolean agrees = gender == Gender.FEMININE ? cue.feminine() : !cue.feminine();
            return agrees && !cue.plural() && sentence.start() <= at && at < sentence.end();
        }
    }

    /** A word, or a word in marks. */
    private static final int LONGEST_SHORT_NAME = 3;

    private final Cast cast;
    private final Documents documents;
    /** The speaker of whom the article tells nothing. */
    private final Member nobody;
    private @Nullable Member lastIssuer;
    /** Who issued the documents of each noun, so that the report is not the statistics'. */
    private final Map<String, Member> issuers = new HashMap<>();
    /** The subject of a clause that may be a name, for want of anybody surer. */
    private @Nullable Member hinted;
    private @Nullable Local local;
    private final Turns turns = new Turns();
    private final Antecedents antecedents;

    /** @param unstated what to call a speaker of whom the article tells nothing */
    SpeakerResolver(Cast cast, Documents documents, String unstated) {
        this.nobody = new Member(
                Actor.Kind.UNNAMED, unstated, List.of(unstated), null, Set.of(), null, Gender.EITHER, false, 0);
        this.cast = cast;
        this.antecedents = new Antecedents(cast, turns);
        this.documents = documents;
    }

    /** Notes whom a clause is about; a body only while nobody has spoken, since it acts more often than it speaks. */
    void subject(Passage passage, NounPhrase phrase, int position) {
        boolean known = phrase.kind() != NounPhrase.Kind.ROLE
                || antecedents.holder(cast.title(passage, phrase.from(), phrase.to()), position) != null;
        if (!known) {
            return;
        }
        if (phrase.kind() != NounPhrase.Kind.BODY || turns.isEmpty()) {
            turn(position, overt(passage, phrase, position));
        } else {
            Span sentence = passage.span(passage.sentenceStart(phrase.from()), passage.sentenceEnd(phrase.from()));
            local = new Local(sentence, position, overt(passage, phrase, position).member(), phrase.gender());
        }
    }

    /** Notes a subject that may or may not be a name. */
    void hint(Passage passage, NounPhrase phrase) {
        if (turns.isEmpty()) {
            hinted = overt(passage, phrase, passage.token(phrase.from()).span().start()).member();
        }
    }

    /** Notes that {@code subject} spoke, or was the subject of a sentence, at char {@code position}. */
    void turn(int position, Resolved subject) {
        if (subject.member() != nobody) {
            turns.add(position, subject.member(), subject.others(), subject.gender());
        }
    }

    /** Who {@code speaker} is; somebody unstated when a dropped subject points to nobody. */
    Resolved resolve(Passage passage, Speaker speaker, int position) {
        return switch (speaker) {
            case Speaker.Overt overt ->
                overt(passage, overt.phrase(), position)
                        .with(overt.others().stream()
                                .map(other -> overt(passage, other, position).member())
                                .toList());
            case Speaker.Dropped dropped -> dropped(passage, dropped, position);
        };
    }

    private Resolved dropped(Passage passage, Speaker.Dropped speaker, int position) {
        Cue cue = speaker.cue();
        NounPhrase beside = speaker.beside();
        if (beside != null && cue.plural() && beside.plural()) {
            return overt(passage, beside, position);
        }
        if (local != null && local.isSubjectOf(cue, position) && turns.lastStart() < local.position()) {
            return new Resolved(local.member(), Found.SUBJECT, "subject of the sentence: " + local.member().label());
        }
        Member antecedent = turns.lastFor(cue);
        if (antecedent != null) {
            return new Resolved(antecedent, Found.ANTECEDENT, "antecedent: " + antecedent.label())
                    .with(turns.othersFor(cue))
                    .doubted(antecedents.doubts(antecedent, cue, position));
        }
        if (beside != null) {
            return overt(passage, beside, position);
        }
        Member last = turns.last();
        if (last != null) {
            return new Resolved(last, Found.LAST_WHO_SPOKE, "last who spoke: " + last.label());
        }
        return hinted == null
                ? new Resolved(nobody, Found.NOBODY, "no antecedent")
                : new Resolved(hinted, Found.HINT, "subject: " + hinted.label());
    }

    /** Who an overt phrase names. */
    Resolved overt(Passage passage, NounPhrase phrase, int position) {
        return switch (phrase.kind()) {
            case PERSON -> named(passage, phrase, Actor.Kind.PERSON, position);
            case COUNTRY -> named(passage, phrase, Actor.Kind.COUNTRY, position);
            case BODY -> body(passage, phrase, position);
            case ROLE -> titled(passage, phrase, position);
            case DOCUMENT -> document(passage, phrase, position);
            case UNNAMED -> unnamed(passage, phrase, position);
        };
    }

    private Resolved named(Passage passage, NounPhrase phrase, Actor.Kind kind, int position) {
        Member member = cast.named(passage, phrase, kind);
        boolean brief =
                phrase.to() - phrase.from() <= LONGEST_SHORT_NAME && phrase.role() == null && phrase.known() == null;
        if (member == null && kind == Actor.Kind.PERSON && brief) {
            member = cast.bodyCalled(passage, phrase);
        }
        if (member == null && kind == Actor.Kind.PERSON && phrase.role() == null) {
            member = cast.spelledLike(passage, phrase);
        }
        if (member == null) {
            cast.meet(passage, phrase, kind, position);
            member = cast.members().getLast();
        }
        return new Resolved(member, Found.NAMED, "named: " + passage.string(phrase.from(), phrase.to()));
    }

    /** A body by name, or by the noun alone that an earlier, fuller name begins with. */
    private Resolved body(Passage passage, NounPhrase phrase, int position) {
        if (phrase.known() == null
                && phrase.to() - phrase.from() <= 2
                && passage.word(phrase.from()).article()) {
            Member member = antecedents.latest(phrase, passage, Actor.Kind.ORGANIZATION, position);
            if (member != null) {
                return new Resolved(member, Found.SAME_NOUN, "same noun as: " + member.label());
            }
            Member last = turns.lastOf(Actor.Kind.ORGANIZATION);
            boolean another =
                    last != null && last.words().contains(passage.word(phrase.from()).bare());
            if (last != null && !another && turns.last() == last) {
                return new Resolved(last, Found.SAME, "last body that spoke: " + last.label());
            }
        }
        return named(passage, phrase, Actor.Kind.ORGANIZATION, position);
    }

    /** A title without a name: the person the article gave that title to; else someone known by the title alone. */
    private Resolved titled(Passage passage, NounPhrase phrase, int position) {
        Resolved same = same(passage, phrase);
        if (same != null) {
            return same;
        }
        Member best = antecedents.holder(cast.title(passage, phrase.from(), phrase.to()), position);
        if (best == null && passage.word(phrase.from()).article() && isBrief(passage, phrase)) {
            best = antecedents.onlyHolder(
                    cast.title(passage, phrase.from(), phrase.to()), cast.countries(passage, phrase));
        }
        if (best == null && phrase.to() - phrase.from() == 1) {
            best = cast.bySurname(passage.word(phrase.from()).bare());
        }
        return best == null
                ? unnamed(passage, phrase, position)
                : new Resolved(best, Found.TITLE, "title given to: " + best.label());
    }

    /** A title and one word more, which does not set its holder apart from who held it before. */
    private static boolean isBrief(Passage passage, NounPhrase phrase) {
        int size = phrase.to() - phrase.from();
        return size == 1 || size == 2 && !passage.is(phrase.to() - 1, WordClass.DIFFERENT);
    }

    /** "The same official": whoever spoke last; null when the phrase does not say so, or nobody spoke. */
    private @Nullable Resolved same(Passage passage, NounPhrase phrase) {
        boolean title = phrase.kind() == NounPhrase.Kind.ROLE && phrase.to() - phrase.from() == 1;
        Member last = title ? turns.lastOf(Actor.Kind.PERSON) : turns.last();
        for (int i = phrase.from(); i < phrase.to() && last != null; i++) {
            if (passage.is(i, WordClass.SAME)) {
                return new Resolved(last, Found.SAME, "the same: " + last.label());
            }
        }
        return null;
    }

    /** A document speaks for the body that issued it, where the article tells which; else for itself. */
    private Resolved document(Passage passage, NounPhrase phrase, int position) {
        NounPhrase issuer = documents.issuer(passage, phrase);
        Word head = passage.word(phrase.from());
        if (issuer != null) {
            lastIssuer = overt(passage, issuer, position).member();
            issuers.put(cast.stem(head), lastIssuer);
        } else {
            Member before = head.is(WordClass.MEDIUM) ? lastIssuer : null;
            lastIssuer = head.article() ? issuers.getOrDefault(cast.stem(head), before) : null;
        }
        Member last = turns.last();
        int size = phrase.to() - phrase.from();
        boolean foreign = !passage.word(phrase.from()).article()
                && passage.is(phrase.to() - 1, WordClass.NATIONALITY);
        boolean brief = !foreign && (
                size == 1 || size == 2 && (passage.word(phrase.from()).article() || !passage.word(phrase.to() - 1).article()));
        Member member = lastIssuer == null && brief && last != null && last.kind() == Actor.Kind.ORGANIZATION
                ? last
                : lastIssuer;
        return member == null
                ? unnamed(passage, phrase, position)
                : new Resolved(
                        member,
                        List.of(),
                        Found.ISSUED,
                        "issued: " + passage.string(phrase.from(), phrase.to()),
                        phrase.gender(),
                        Set.of());
    }

    /**
     * "The official", "the Yemeni official": a definite noun that says of somebody no more than that he speaks, and that
     * he is of a country that one of his titles names.
     */
    private boolean isGeneric(Passage passage, NounPhrase phrase, Member person) {
        Word head = passage.word(phrase.from());
        int size = phrase.to() - phrase.from();
        boolean compatriot = size == 2
                && passage.is(phrase.from() + 1, WordClass.NATIONALITY)
                && person.titles().stream()
                        .anyMatch(title -> title.words().contains(cast.stem(passage.word(phrase.from() + 1))));
        return head.article()
                && head.is(WordClass.UNNAMED_PERSON)
                && !phrase.plural()
                && (size == 1 || compatriot);
    }

    /** A source without a name: with the article, the one described before by the same noun; else a new one. */
    private Resolved unnamed(Passage passage, NounPhrase written, int position) {
        NounPhrase phrase = passage.openedAt(written.from()) == null ? written : written.withoutMarks();
        Word head = passage.word(phrase.from());
        if (head.article() || passage.is(phrase.from(), WordClass.SAME)) {
            Member member = antecedents.latest(phrase, passage, Actor.Kind.UNNAMED, position);
            if (member != null) {
                return new Resolved(member, Found.SAME_NOUN, "same noun as: " + member.label());
            }
            Resolved same = same(passage, phrase);
            if (same != null) {
                return same;
            }
            NounPhrase earlier = documents.earlier(passage, phrase);
            if (earlier != null) {
                member = antecedents.describe(passage, earlier, position);
                return new Resolved(member, Found.SAME_NOUN, "same noun as: " + member.label());
            }
        }
        Member surnamed = phrase.to() - phrase.from() == 1 ? cast.bySurname(head.bare()) : null;
        if (surnamed != null) {
            return new Resolved(surnamed, Found.NAMED, "surname of: " + surnamed.label());
        }
        Member person = phrase.plural() || phrase.kind() == NounPhrase.Kind.DOCUMENT
                ? null
                : antecedents.holder(cast.title(passage, phrase.from(), phrase.to()), position);
        if (person != null) {
            return new Resolved(person, Found.TITLE, "described as: " + person.label());
        }
        Member last = turns.last();
        if (last != null && last.kind() == Actor.Kind.PERSON && isGeneric(passage, phrase, last)) {
            return new Resolved(last, Found.SAME, "last who spoke: " + last.label());
        }
        Member member = antecedents.describe(passage, phrase, position);
        return new Resolved(member, Found.DESCRIBED, "described: " + member.label());
    }
}
