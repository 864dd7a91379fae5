// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/formlayout.h"

#include "core/model/jsoncursor.h"
#include "core/model/jsontext.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

namespace linxuan {

template<>
struct Codes<Alignment>
{
    static constexpr std::array<Coded<Alignment>, 3> all{{
        {Alignment::Left, u"left"},
        {Alignment::Centre, u"centre"},
        {Alignment::Right, u"right"},
    }};
};

template<>
struct Codes<Orientation>
{
    static constexpr std::array<Coded<Orientation>, 2> all{{
        {Orientation::Portrait, u"portrait"},
        {Orientation::Landscape, u"landscape"},
    }};
};

template<>
struct Codes<PaperSize>
{
    static constexpr std::array<Coded<PaperSize>, 3> all{{
        {PaperSize::A4, u"A4"},
        {PaperSize::A3, u"A3"},
        {PaperSize::Fitting, u"fitting"},
    }};
};

template<>
struct Codes<FontRole>
{
    static constexpr std::array<Coded<FontRole>, 3> all{{
        {FontRole::Headline, u"headline"},
        {FontRole::Heading, u"heading"},
        {FontRole::Body, u"body"},
    }};
};

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Report)
};

constexpr qsizetype kMostText = 4000; // characters of one text
constexpr qsizetype kMostItems = 200;
constexpr int kMostMillimetres = 420; // the long side of A3

template<typename E>
E codedOr(const JsonCursor &in, E otherwise)
{
    return in.exists() ? in.coded<E>() : otherwise;
}

int wholeOr(const JsonCursor &in, int minimum, int maximum, int otherwise)
{
    return in.exists() ? in.whole(minimum, maximum) : otherwise;
}

bool flagOr(const JsonCursor &in, bool otherwise)
{
    return in.exists() ? in.flag() : otherwise;
}

QString textOr(const JsonCursor &in, const QString &otherwise = {})
{
    return in.exists() ? in.prose(kMostText) : otherwise;
}

// Points of type, "10.5".
double sizeOr(const JsonCursor &in, double otherwise)
{
    if (!in.exists())
        return otherwise;
    return double(in.points(Points::whole(6), Points::whole(120)).hundredths()) / 100;
}

template<typename Read>
auto listOr(const JsonCursor &in, Read read) -> std::vector<decltype(read(in))>
{
    if (!in.exists())
        return {};
    return readList(in, read, 0, kMostItems);
}

QStringList linesOf(const JsonCursor &in)
{
    const auto lines = listOr(in, [](const JsonCursor &one) { return one.prose(kMostText); });
    return QStringList(lines.begin(), lines.end());
}

PageCode readCode(const JsonCursor &in)
{
    in.only({u"qr", u"lines"});
    return {in[u"qr"].prose(kMostText), linesOf(in[u"lines"])};
}

LayoutColumn readColumn(const JsonCursor &in)
{
    in.only({u"title", u"text", u"weight", u"align", u"number", u"sum", u"spread"});
    LayoutColumn column;
    column.isSpread = flagOr(in[u"spread"], false);
    if (!column.isSpread) {
        column.title = in[u"title"].prose(kMostText);
        column.text = in[u"text"].prose(kMostText);
    }
    column.weight = wholeOr(in[u"weight"], 1, 1000, 10);
    column.alignment = codedOr(in[u"align"], Alignment::Left);
    column.isNumber = flagOr(in[u"number"], false);
    column.isSummed = flagOr(in[u"sum"], false);
    return column;
}

DocumentCell readCell(const JsonCursor &in)
{
    in.only({u"label", u"text", u"foot", u"weight", u"align"});
    DocumentCell cell;
    cell.isLabel = in[u"label"].exists();
    cell.text = cell.isLabel ? in[u"label"].prose(kMostText) : textOr(in[u"text"]);
    cell.foot = textOr(in[u"foot"]);
    cell.weight = wholeOr(in[u"weight"], 1, 1000, 10);
    cell.alignment = codedOr(in[u"align"], cell.isLabel ? Alignment::Centre : Alignment::Left);
    return cell;
}

LayoutGridRow readGridRow(const JsonCursor &in)
{
    in.only({u"height", u"repeat", u"cells"});
    LayoutGridRow row;
    row.leastHeight = wholeOr(in[u"height"], 0, kMostMillimetres, 0);
    row.isRepeated = flagOr(in[u"repeat"], false);
    row.cells = readList(in[u"cells"], readCell, 1, 24);
    return row;
}

LayoutChart readChart(const JsonCursor &in)
{
    in.only({u"title", u"label", u"value", u"part", u"text"});
    return {in[u"title"].prose(kMostText), in[u"label"].prose(kMostText),
            in[u"value"].prose(kMostText), textOr(in[u"part"]), textOr(in[u"text"])};
}

// "#b01e23"
QColor readColour(const JsonCursor &in)
{
    const QString name = in.prose(kMostText);
    static const QRegularExpression pattern(u"^#[0-9a-fA-F]{6}$"_s);
    if (!pattern.match(name).hasMatch()) {
        in.refuse(Text::tr("a colour such as #b01e23"));
        return Qt::black;
    }
    return QColor(name);
}

CardText readCardText(const JsonCursor &in)
{
    in.only({u"text", u"x", u"y", u"width", u"size", u"pitch", u"font", u"align", u"indent",
             u"height", u"follows", u"colour"});
    CardText text;
    text.text = in[u"text"].prose(kMostText);
    text.x = in[u"x"].whole(0, kMostMillimetres);
    text.y = in[u"y"].whole(0, kMostMillimetres);
    text.width = in[u"width"].whole(5, kMostMillimetres);
    text.size = sizeOr(in[u"size"], 16);
    text.pitch = sizeOr(in[u"pitch"], text.size * 1.5);
    text.role = codedOr(in[u"font"], FontRole::Body);
    text.alignment = codedOr(in[u"align"], Alignment::Centre);
    text.isIndented = flagOr(in[u"indent"], false);
    text.height = wholeOr(in[u"height"], 1, kMostMillimetres, 0);
    text.follows = flagOr(in[u"follows"], false);
    if (in[u"colour"].exists())
        text.colour = readColour(in[u"colour"]);
    return text;
}

CardQr readQr(const JsonCursor &in)
{
    in.only({u"text", u"x", u"y", u"side"});
    return {in[u"text"].prose(kMostText), double(in[u"x"].whole(0, kMostMillimetres)),
            double(in[u"y"].whole(0, kMostMillimetres)), double(wholeOr(in[u"side"], 8, 100, 20))};
}

LayoutCard readCard(const JsonCursor &in)
{
    in.only({u"border", u"texts", u"qr"});
    LayoutCard card;
    card.hasBorder = flagOr(in[u"border"], true);
    card.texts = listOr(in[u"texts"], readCardText);
    if (in[u"qr"].exists())
        card.qr = readQr(in[u"qr"]);
    return card;
}

void readTexts(const JsonCursor &in, FormLayout &layout)
{
    layout.title = in[u"title"].prose(kMostText);
    layout.subtitle = linesOf(in[u"subtitle"]);
    layout.mark = textOr(in[u"mark"]);
    layout.salutation = textOr(in[u"salutation"]);
    layout.paragraphs = linesOf(in[u"paragraphs"]);
    layout.heading = textOr(in[u"heading"]);
    layout.subtotal = textOr(in[u"subtotal"]);
    layout.total = textOr(in[u"total"]);
    layout.notes = linesOf(in[u"notes"]);
    layout.signatures = linesOf(in[u"signatures"]);
    layout.imprint = linesOf(in[u"imprint"]);
    layout.trail = linesOf(in[u"trail"]);
    layout.emptyText = textOr(in[u"empty"]);
}

void readPage(const JsonCursor &in, FormLayout &layout)
{
    layout.paper = codedOr(in[u"paper"], PaperSize::A4);
    layout.orientation = codedOr(in[u"orientation"], Orientation::Portrait);
    layout.tableSize = sizeOr(in[u"table_size"], 16);
    layout.fitPages = wholeOr(in[u"fit_pages"], 1, 9, 0);
    layout.isList = flagOr(in[u"list"], false);
    layout.pages =
        textOr(in[u"pages"], layout.isList ? u"第 {{页}} 页　共 {{总页数}} 页"_s : u"— {{页}} —"_s);
    layout.copies = wholeOr(in[u"copies"], 1, 99, 1);
    if (in[u"code"].exists())
        layout.code = readCode(in[u"code"]);
    if (in[u"card"].exists())
        layout.card = readCard(in[u"card"]);
}

} // namespace

Result<FormLayout> readFormLayout(const QByteArray &json)
{
    LX_TRY(const QJsonObject object, parseJsonObject(json));
    std::optional<Error> firstError;
    const JsonCursor in(object, {}, &firstError);
    in.only({u"format",     u"title",    u"subtitle",    u"code",       u"mark",   u"salutation",
             u"paragraphs", u"paper",    u"orientation", u"table_size", u"pages",  u"grid",
             u"columns",    u"heading",  u"subtotal",    u"total",      u"charts", u"notes",
             u"signatures", u"imprint",  u"trail",       u"empty",      u"card",   u"copies",
             u"list",       u"fit_pages"});
    in[u"format"].whole(1, 1);
    FormLayout layout;
    readTexts(in, layout);
    readPage(in, layout);
    layout.grid = listOr(in[u"grid"], readGridRow);
    layout.columns = listOr(in[u"columns"], readColumn);
    layout.charts = listOr(in[u"charts"], readChart);
    if (firstError)
        return *firstError;
    return layout;
}

Result<QByteArray> builtInLayoutText(const QString &form)
{
    QFile file(u":/linxuan/forms/%1.json"_s.arg(form));
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return Error{
        ErrorCode::NotFound, Text::tr("There is no layout for the form “%1”.").arg(form), {}};
}

Result<FormLayout> builtInLayout(const QString &form)
{
    LX_TRY(const QByteArray json, builtInLayoutText(form));
    return readFormLayout(json);
}

} // namespace linxuan
