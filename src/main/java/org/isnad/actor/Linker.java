package org.isnad.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.article.Article;
import org.isnad.attribution.Circumstances;
import org.isnad.attribution.Claim;
import org.isnad.attribution.SaidOn;
import org.isnad.attribution.Speaker;
import org.isnad.language.Lexicon;
import org.isnad.language.WordClass;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.NounPhrases;
import org.isnad.mention.Passage;
import org.isnad.mention.date.Dates;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/** Links the speakers of an article's claims to actors, and what the claims name to places. */
public final class Linker {

    /** Fewer words in marks are a name or a word held at a distance. */
    private static final int SHORTEST_QUOTATION = 4;

    private final Lexicon lexicon;
    private final Dates dates;
    private final Knowledge knowledge;
    private final NounPhrases phrases;

    /** A linker of articles in the language of {@code lexicon}; it may be shared by any number of threads. */
    public Linker(Lexicon lexicon, Dates dates, Knowledge knowledge, NounPhrases phrases) {
        this.dates = dates;
        this.lexicon = lexicon;
        this.knowledge = knowledge;
        this.phrases = phrases;
    }

    /**
     * One field of an article with its claims.
     *
     * @param field   which
     * @param passage its tokens
     * @param claims  its claims in the order of their cues
     */
    public record Read(Article.Field field, Passage passage, List<Claim> claims) {}

    /** The statements of an article: the title's, then the text's. */
    public List<Statement> link(Article article, Read title, Read text) {
        Cast cast = new Cast(lexicon);
        new Mentions(phrases).meetAll(text.passage(), cast);
        new Mentions(phrases).meetAll(title.passage(), cast);
        SpeakerResolver resolver = new SpeakerResolver(cast, new Documents(phrases), lexicon.label("unstated-speaker"));
        Minter minter = new Minter(article, knowledge);
        SaidDates said = new SaidDates(dates, article.day());
        List<Statement> ofText = statements(text, cast, resolver, minter, said);
        List<Statement> all = new ArrayList<>(statements(title, cast, resolver, minter, said));
        int shift = all.size();
        ofText.forEach(statement -> all.add(statement.shifted(shift)));
        return all;
    }

    private List<Statement> statements(
            Read read, Cast cast, SpeakerResolver resolver, Minter minter, SaidDates dates) {
        Passage passage = read.passage();
        Topics topics = new Topics(phrases);
        Map<Claim, SpeakerResolver.Resolved> speakers = new LinkedHashMap<>();
        List<Claim> claims = read.claims();
        BitSet told = told(claims);
        int next = 0;
        for (int i = 0; i <= passage.size(); i++) {
            NounPhrase subject = i < passage.size() && !told.get(i) ? topics.at(passage, i, cast) : null;
            if (subject != null) {
                int position = passage.token(i).span().start();
                resolver.subject(passage, subject, position);
            } else if (i < passage.size() && topics.hintAt(passage, i) != null) {
                resolver.hint(passage, Objects.requireNonNull(topics.hintAt(passage, i)));
            }
            while (next < claims.size() && claims.get(next).cue().from() <= i) {
                Claim claim = claims.get(next++);
                resolve(read, claim, claims, resolver, speakers);
            }
        }
        Map<Claim, SaidOn> said = new HashMap<>();
        speakers.forEach((claim, speaker) -> said.put(claim, dates.of(passage, claim, speaker.member())));
        speakers.forEach((claim, speaker) -> {
            if (claim.speaker() instanceof Speaker.Overt overt) {
                minter.met(speaker.member(), passage, overt.phrase(), lexicon);
            }
        });
        List<Claim> kept = new ArrayList<>(speakers.keySet());
        kept.sort((one, other) -> one.span().compareTo(other.span()));
        return kept.stream()
                .map(claim -> statement(read, claim, speakers.get(claim), said.get(claim), minter, kept))
                .toList();
    }

    /** The tokens among the words of a claim after its cue: whoever acts there acts in what was said. */
    private static BitSet told(List<Claim> claims) {
        BitSet told = new BitSet();
        for (Claim claim : claims) {
            int from = Math.max(claim.content().from(), claim.cue().from() + 1);
            if (from < claim.content().to()) {
                told.set(from, claim.content().to());
            }
        }
        return told;
    }

    private static void resolve(
            Read read,
            Claim claim,
            List<Claim> claims,
            SpeakerResolver resolver,
            Map<Claim, SpeakerResolver.Resolved> speakers) {
        int position = read.field() == Article.Field.TITLE
                ? Integer.MAX_VALUE
                : read.passage().token(claim.cue().from()).span().start();
        SpeakerResolver.Resolved resolved = resolver.resolve(read.passage(), claim.speaker(), position);
        speakers.put(claim, resolved);
        boolean nested = claims.stream().anyMatch(outer -> outer != claim && outer.tells(claim));
        if (!nested) {
            resolver.turn(position, resolved);
        }
    }

    private Statement statement(
            Read read,
            Claim claim,
            SpeakerResolver.Resolved speaker,
            @Nullable SaidOn said,
            Minter minter,
            List<Claim> kept) {
        Passage passage = read.passage();
        List<Actor> via = via(passage, claim, speaker, minter);
        int within = -1;
        for (int i = 0; i < kept.size(); i++) {
            Claim outer = kept.get(i);
            if (outer != claim && outer.span().covers(claim.span()) && outer.tells(claim)) {
                within = i;
            }
        }
        Circumstances circumstances = Circumstances.of(passage, claim, phrases);
        NounPhrase addressee = circumstances.addressee();
        NounPhrase overt = claim.speaker() instanceof Speaker.Overt one ? one.phrase() : null;
        return new Statement(
                read.field(),
                claim.span(),
                passage.span(claim.cue().from(), claim.cue().to()),
                passage.string(claim.cue().from(), claim.cue().to()),
                claim.act(),
                claim.mode(),
                Stream.concat(Stream.of(speaker.member()), speaker.others().stream())
                        .map(minter::actor)
                        .distinct()
                        .toList(),
                overt == null ? null : passage.string(overt.from(), overt.to()),
                speaker.member().role(),
                via,
                addressee == null ? null : minter.known(passage, addressee, lexicon),
                addressee == null ? null : passage.string(addressee.from(), addressee.to()),
                circumstances.medium(),
                said,
                Places.in(passage, claim.content(), knowledge),
                within,
                claim.rule().name(),
                Confidence.of(passage, claim, speaker, read.claims()),
                speaker.evidence());
    }

    /** Who handed the claim on; a document hands on what the body that issued it says. */
    private List<Actor> via(Passage passage, Claim claim, SpeakerResolver.Resolved speaker, Minter minter) {
        List<Actor> via = new ArrayList<>();
        claim.relays().forEach(relay -> via.add(minter.relay(passage, relay, lexicon)));
        boolean issued = claim.speaker() instanceof Speaker.Overt overt
                && overt.phrase().kind() == NounPhrase.Kind.DOCUMENT
                && speaker.member().kind() != Actor.Kind.UNNAMED;
        if (issued && claim.speaker() instanceof Speaker.Overt overt) {
            via.add(minter.document(passage, overt.phrase(), lexicon));
        }
        return via;
    }

    /** The outlet that published {@code article}, which names one. */
    public Actor publisher(Article article) {
        return new Minter(article, knowledge).publisher(Objects.requireNonNull(article.publisher()), lexicon);
    }

    /** Quotations of some length that no claim holds. */
    public static List<Span> unattributed(Read read) {
        Passage passage = read.passage();
        return passage.quotations().stream()
                .filter(quotation -> quotation.closed() && quotation.size() >= SHORTEST_QUOTATION)
                .map(quotation -> passage.span(quotation.open() + 1, quotation.close()))
                .filter(span ->
                        read.claims().stream().noneMatch(claim -> claim.span().overlaps(span)))
                .toList();
    }
}
