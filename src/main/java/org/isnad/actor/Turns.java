package org.isnad.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.isnad.language.Cue;
import org.isnad.mention.NounPhrase.Gender;
import org.jspecify.annotations.Nullable;

/** Who spoke, or was the subject of a sentence, so far in an article: what a dropped subject points back to. */
final class Turns {

    /** {@code gender} is that of the words used, which may differ from the member's: a report speaks for a ministry. */
    private record Turn(
            int position, Member member, List<Member> others, Gender gender, Resolved.@Nullable Document document) {}

    private final List<Turn> turns = new ArrayList<>();

    void add(int position, Resolved speaker) {
        turns.add(new Turn(position, speaker.member(), speaker.others(), speaker.gender(), speaker.document()));
    }

    boolean isEmpty() {
        return turns.isEmpty();
    }

    /** The last; null before anyone spoke. */
    @Nullable
    Member last() {
        return turns.isEmpty() ? null : turns.getLast().member();
    }

    /** The char at which the last turn was taken; -1 before anyone spoke. */
    int lastStart() {
        return turns.isEmpty() ? -1 : turns.getLast().position();
    }

    /** The last of this kind; null for none. */
    @Nullable
    Member lastOf(Actor.Kind kind) {
        for (int i = turns.size() - 1; i >= 0; i--) {
            if (turns.get(i).member().kind() == kind) {
                return turns.get(i).member();
            }
        }
        return null;
    }

    /** The last who is such; null for none. */
    @Nullable
    Member lastSuch(Predicate<Member> such) {
        for (int i = turns.size() - 1; i >= 0; i--) {
            if (such.test(turns.get(i).member())) {
                return turns.get(i).member();
            }
        }
        return null;
    }

    /** The last whom the form of {@code cue} fits; null for none. */
    @Nullable
    Member lastFor(Cue cue) {
        Turn turn = turnFor(cue);
        return turn == null ? null : turn.member();
    }

    /** The last that the form of {@code cue} fits, before those that it fits as careless writers have it. */
    private @Nullable Turn turnFor(Cue cue) {
        Turn careless = null;
        for (int i = turns.size() - 1; i >= 0; i--) {
            Turn turn = turns.get(i);
            if (agrees(cue, turn)) {
                if (cue.plural() || cue.feminine() || !isOfSeveral(turn)) {
                    return turn;
                }
                careless = careless == null ? turn : careless;
            }
        }
        return careless;
    }

    /** Whether several people spoke, who are told by name or description: a masculine singular does not go on. */
    private static boolean isOfSeveral(Turn turn) {
        Member member = turn.member();
        return member.plural() && member.kind() == Actor.Kind.UNNAMED && turn.gender() == Gender.MASCULINE;
    }

    /** Those who spoke together with the last whom the form of {@code cue} fits; empty for a singular. */
    List<Member> othersFor(Cue cue) {
        Turn turn = cue.plural() ? turnFor(cue) : null;
        return turn == null ? List.of() : turn.others();
    }

    /** The document through which the last whom the form of {@code cue} fits spoke; null when none. */
    Resolved.@Nullable Document documentFor(Cue cue) {
        Turn turn = turnFor(cue);
        return turn == null ? null : turn.document();
    }

    /** The char at which {@code member} last had a turn; -1 for never. */
    int lastPosition(Member member) {
        for (int i = turns.size() - 1; i >= 0; i--) {
            if (turns.get(i).member().label().equals(member.label())) {
                return turns.get(i).position();
            }
        }
        return -1;
    }

    /** Whether {@code member} has had one turn and no more before others had theirs. */
    boolean once(Member member) {
        int last = turns.size() - 1;
        while (last >= 0 && !isOf(last, member)) {
            last--;
        }
        return last <= 0 || !isOf(last - 1, member);
    }

    private boolean isOf(int turn, Member member) {
        return turns.get(turn).member().label().equals(member.label());
    }

    /** Whether the form of {@code cue} fits {@code member} alone. */
    static boolean fits(Cue cue, Member member) {
        return agrees(cue, new Turn(0, member, List.of(), member.gender(), null));
    }

    private static boolean agrees(Cue cue, Turn turn) {
        Member member = turn.member();
        if (cue.plural() && !turn.others().isEmpty()) {
            return true;
        }
        if (cue.plural() && !member.plural() && member.kind() == Actor.Kind.PERSON) {
            return false;
        }
        return switch (turn.gender()) {
            case EITHER -> true;
            case FEMININE -> cue.feminine();
            case MASCULINE -> !cue.feminine() || member.plural();
        };
    }
}
