#include "core/importers/yaml.h"

#include "core/importers/yamltree.h"

#include <QStringDecoder>

#include <libfyaml.h>

#include <array>
#include <optional>

namespace grondplan::importers::yaml {

namespace {

struct ParserDeleter
{
    void operator()(fy_parser *parser) const { fy_parser_destroy(parser); }
};
struct DiagDeleter
{
    void operator()(fy_diag *diag) const { fy_diag_destroy(diag); }
};
using Parser = std::unique_ptr<fy_parser, ParserDeleter>;
using Diag = std::unique_ptr<fy_diag, DiagDeleter>;

/// An event that goes back to its parser.
class OwnedEvent
{
public:
    explicit OwnedEvent(fy_parser *parser)
        : m_parser(parser)
        , m_event(fy_parser_parse(parser))
    {
    }
    ~OwnedEvent()
    {
        if (m_event)
            fy_parser_event_free(m_parser, m_event);
    }
    OwnedEvent(const OwnedEvent &) = delete;
    OwnedEvent &operator=(const OwnedEvent &) = delete;

    [[nodiscard]] fy_event *get() const { return m_event; }

private:
    fy_parser *m_parser;
    fy_event *m_event;
};

} // namespace

// What the library would print; its messages are collected instead.
static void printNothing(fy_diag *, void *, const char *, size_t) {}

static Diag quietDiag()
{
    fy_diag_cfg config;
    fy_diag_cfg_default(&config);
    config.fp = nullptr;
    config.output_fn = printNothing;
    config.colorize = false;
    config.show_source = false;
    Diag diag(fy_diag_create(&config));
    if (diag)
        fy_diag_set_collect_errors(diag.get(), true);
    return diag;
}

static QString textOf(fy_token *token)
{
    size_t length = 0;
    const char *text = token ? fy_token_get_text(token, &length) : nullptr;
    return text ? QString::fromUtf8(text, static_cast<qsizetype>(length)) : QString();
}

static std::optional<Event::Type> typeOf(const fy_event &event)
{
    switch (event.type) {
    case FYET_DOCUMENT_START:
        return Event::Type::DocumentStart;
    case FYET_DOCUMENT_END:
        return Event::Type::DocumentEnd;
    case FYET_MAPPING_START:
        return Event::Type::MapStart;
    case FYET_MAPPING_END:
        return Event::Type::MapEnd;
    case FYET_SEQUENCE_START:
        return Event::Type::SequenceStart;
    case FYET_SEQUENCE_END:
        return Event::Type::SequenceEnd;
    case FYET_SCALAR:
        return Event::Type::Scalar;
    case FYET_ALIAS:
        return Event::Type::Alias;
    default:
        return std::nullopt;
    }
}

static Event eventOf(fy_event *raw, Event::Type type)
{
    Event event;
    event.type = type;
    fy_token *token = fy_event_get_token(raw);
    if (type == Event::Type::Scalar || type == Event::Type::Alias)
        event.text = textOf(token);
    event.anchor = textOf(fy_event_get_anchor_token(raw));
    event.tag = textOf(fy_event_get_tag_token(raw));
    const fy_mark *mark = fy_event_start_mark(raw);
    if (mark && mark->line >= 0) {
        event.line = mark->line + 1;
        event.column = mark->column + 1;
    }
    bool isBehind = type == Event::Type::Alias; // the mark is behind the `*`
    if (type == Event::Type::Scalar && token) {
        const fy_scalar_style style = fy_token_scalar_style(token);
        event.plain = style == FYSS_ANY || style == FYSS_PLAIN;
        isBehind = style == FYSS_SINGLE_QUOTED || style == FYSS_DOUBLE_QUOTED; // ... behind the quote
    }
    if (isBehind && event.column > 1)
        --event.column;
    return event;
}

static bool isConflictMarker(const QByteArray &bytes, int line)
{
    qsizetype start = 0;
    for (int i = 1; i < line && start >= 0; ++i) {
        start = bytes.indexOf('\n', start);
        start = start < 0 ? -1 : start + 1;
    }
    if (start < 0)
        return false;
    const QByteArray text = bytes.mid(start, 8);
    return text.startsWith("<<<<<<<") || text.startsWith("=======") || text.startsWith(">>>>>>>");
}

static tl::unexpected<Error> parserError(fy_diag *diag, const QByteArray &bytes, const QString &fileName)
{
    void *position = nullptr;
    const fy_diag_error *first = fy_diag_errors_iterate(diag, &position);
    if (!first)
        return failure(ErrorCode::MalformedInput, fileName,
                       {textArgument(QStringLiteral("yaml.unreadable"))});
    const SourcePlace place{fileName, std::max(first->line, 1), std::max(first->column, 1)};
    if (isConflictMarker(bytes, place.line))
        return failure(ErrorCode::MalformedInput, placeText(place),
                       {textArgument(QStringLiteral("yaml.conflict-marker"))});
    return failure(ErrorCode::MalformedInput, placeText(place), {QString::fromUtf8(first->msg)});
}

/// The place of a byte, in lines and characters from 1.
static SourcePlace placeOfByte(const QByteArray &bytes, qsizetype at, const QString &fileName)
{
    const QByteArrayView before = QByteArrayView(bytes).first(at);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const auto line = static_cast<int>(before.count('\n')) + 1;
    const auto column = static_cast<int>(QString::fromUtf8(before.sliced(lineStart)).size()) + 1;
    return SourcePlace{fileName, line, column};
}

namespace {

/// A character as it stands in bytes; no length where there is none.
struct Character
{
    char32_t code = 0;
    int length = 0;
};

} // namespace

/// The UTF-8 character at `at`: whole, no longer than needed, and no half of a UTF-16 pair.
static Character characterAt(const QByteArray &bytes, qsizetype at)
{
    const auto lead = static_cast<unsigned char>(bytes[at]);
    if (lead < 0x80)
        return {lead, 1};
    const int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + length > bytes.size())
        return {};
    char32_t code = lead & (0xFFU >> (length + 1));
    for (int i = 1; i < length; ++i) {
        const auto next = static_cast<unsigned char>(bytes[at + i]);
        if ((next & 0xC0U) != 0x80)
            return {};
        code = (code << 6) | (next & 0x3FU);
    }
    constexpr std::array<char32_t, 5> kLeast = {0, 0, 0x80, 0x800, 0x10000};
    const bool isSurrogate = code >= 0xD800 && code <= 0xDFFF;
    if (isSurrogate || code < kLeast[static_cast<std::size_t>(length)] || code > 0x10FFFF)
        return {};
    return {code, length};
}

/// \source YAML 1.2.2, "Character Set"
static bool isAllowed(char32_t code)
{
    if (code < 0x20)
        return code == '\t' || code == '\n' || code == '\r';
    const bool isControl = code >= 0x7F && code < 0xA0 && code != 0x85;
    return !isControl && code != 0xFFFE && code != 0xFFFF;
}

/// libfyaml ends a document in silence at a byte it does not like, so that such a byte is looked for first.
static Result<> checkCharacters(const QByteArray &bytes, const QString &fileName)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const Character character = characterAt(bytes, at);
        if (character.length == 0 || !isAllowed(character.code)) {
            const auto byte = static_cast<unsigned char>(bytes[at]);
            return failure(ErrorCode::MalformedInput, placeText(placeOfByte(bytes, at, fileName)),
                           {textArgument(QStringLiteral("yaml.character"),
                                         {QStringLiteral("0x%1").arg(byte, 2, 16, QLatin1Char('0'))})});
        }
        at += character.length;
    }
    return {};
}

/// As UTF-8 without a mark in front: files from Windows may be UTF-16.
static QByteArray asUtf8(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        const QString text = decoder(bytes);
        return text.toUtf8();
    }
    return bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
}

static Result<std::vector<NodePtr>> build(fy_parser *parser, fy_diag *diag, const QByteArray &text,
                                          TreeBuilder &builder, const QString &fileName)
{
    for (;;) {
        const OwnedEvent raw(parser);
        if (!raw.get())
            break;
        const std::optional<Event::Type> type = typeOf(*raw.get());
        if (!type)
            continue;
        if (Result<> added = builder.add(eventOf(raw.get(), *type)); !added)
            return tl::make_unexpected(added.error());
    }
    if (fy_parser_get_stream_error(parser))
        return parserError(diag, text, fileName);
    return builder.takeDocuments();
}

Result<std::vector<NodePtr>> parse(const QByteArray &bytes, const QString &fileName, const Limits &limits)
{
    if (bytes.size() > limits.bytes) {
        return failure(ErrorCode::LimitExceeded, fileName,
                       {textArgument(QStringLiteral("yaml.bytes")), QString::number(bytes.size()),
                        QString::number(limits.bytes)});
    }
    const QByteArray text = asUtf8(bytes);
    if (Result<> fine = checkCharacters(text, fileName); !fine)
        return tl::make_unexpected(fine.error());
    if (text.isEmpty())
        return std::vector<NodePtr>();

    const Diag diag = quietDiag();
    fy_parse_cfg config{};
    // Without sloppy flow indentation valid files are refused whose closing bracket stands at the margin.
    config.flags = FYPCF_SLOPPY_FLOW_INDENTATION;
    config.diag = diag.get();
    const Parser parser(diag ? fy_parser_create(&config) : nullptr);
    if (!parser ||
        fy_parser_set_string(parser.get(), text.constData(), static_cast<size_t>(text.size())) != 0)
        return failure(ErrorCode::LibraryFailure, fileName, {QStringLiteral("libfyaml")});
    TreeBuilder builder(fileName, limits);
    return build(parser.get(), diag.get(), text, builder, fileName);
}

} // namespace grondplan::importers::yaml
