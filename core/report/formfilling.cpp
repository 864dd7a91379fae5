// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/formfilling.h"

#include "core/report/patterntext.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Report)
};

constexpr int kMostDecimals = 6;
constexpr qsizetype kMostDigits = 12;
constexpr qint64 kMillion = 1'000'000;

struct Decimal
{
    qint64 whole = 0;
    qint64 millionths = 0;
    int decimals = 0;
};

// Nothing for what is no plain decimal.
std::optional<Decimal> plainDecimal(QStringView text)
{
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView rest = point < 0 ? QStringView() : text.sliced(point + 1);
    const auto isDigits = [](QStringView part) {
        return std::all_of(part.begin(), part.end(),
                           [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (whole.isEmpty() || whole.size() > kMostDigits || rest.size() > kMostDecimals
        || !isDigits(whole) || !isDigits(rest) || (point >= 0 && rest.isEmpty()))
        return std::nullopt;
    const QString padded = rest.toString().leftJustified(kMostDecimals, u'0');
    return Decimal{whole.toLongLong(), padded.toLongLong(), int(rest.size())};
}

class FormFilling
{
public:
    FormFilling(const FormLayout &layout, const FormValues &values)
        : m_layout(layout)
        , m_values(values)
    { }

    Result<Document> run();

private:
    struct Column
    {
        DocumentColumn shown;
        PatternText text;
        bool isSummed;
    };

    PatternText compiled(const QString &text) { return PatternText(text, m_values, m_unknown); }
    QString filled(const QString &text) { return compiled(text).fill(m_values, nullptr, nullptr); }
    QStringList lines(const QStringList &patterns);
    void addTexts();
    void addGrid();
    void addColumns();
    void addGroups();
    void addCharts();
    void addCard();
    DocumentGroup group(const FormGroup &given, const PatternText &heading) const;
    QStringList sums(const std::vector<QStringList> &rows, const QString &label) const;
    DocumentChart chart(const LayoutChart &pattern, const FormGroup &given);

    const FormLayout &m_layout;
    const FormValues &m_values;
    QStringList m_unknown;
    std::vector<Column> m_columns;
    Document m_document;
};

// A line break in a field parts lines; lines without anything to say are left out.
QStringList FormFilling::lines(const QStringList &patterns)
{
    QStringList all;
    for (const QString &pattern : patterns) {
        const QString text = filled(pattern);
        if (!text.isEmpty())
            all += text.split(u'\n');
    }
    return all;
}

void FormFilling::addTexts()
{
    m_document.name = m_values.name;
    m_document.copies = 1;
    m_document.title = filled(m_layout.title);
    m_document.subtitle = lines(m_layout.subtitle);
    m_document.mark = filled(m_layout.mark);
    m_document.salutation = filled(m_layout.salutation);
    m_document.paragraphs = lines(m_layout.paragraphs);
    m_document.paper = m_layout.paper;
    m_document.orientation = m_layout.orientation;
    m_document.tableSize = m_layout.tableSize;
    m_document.fitPages = m_layout.fitPages;
    m_document.pages = m_layout.pages;
    m_document.notes = lines(m_layout.notes);
    m_document.signatures = lines(m_layout.signatures);
    m_document.imprint = lines(m_layout.imprint);
    m_document.trail = lines(m_layout.trail).join(u'\n');
    m_document.emptyText = filled(m_layout.emptyText);
    if (m_layout.code)
        m_document.code = PageCode{filled(m_layout.code->qr), lines(m_layout.code->lines)};
}

void FormFilling::addGrid()
{
    for (const LayoutGridRow &row : m_layout.grid) {
        const auto add = [&](const QStringList *cells) {
            DocumentGridRow shown{row.leastHeight, {}};
            for (DocumentCell cell : row.cells) {
                cell.text = compiled(cell.text).fill(m_values, nullptr, cells);
                cell.foot = compiled(cell.foot).fill(m_values, nullptr, cells);
                shown.cells.push_back(std::move(cell));
            }
            m_document.grid.push_back(std::move(shown));
        };
        if (!row.isRepeated) {
            add(nullptr);
            continue;
        }
        for (const FormGroup &one : m_values.groups) {
            for (const QStringList &cells : one.rows)
                add(&cells);
        }
    }
}

void FormFilling::addColumns()
{
    for (const LayoutColumn &column : m_layout.columns) {
        const auto add = [&](const QString &title, const QString &text) {
            m_columns.push_back({{title, column.weight, column.alignment, column.isNumber},
                                 compiled(text),
                                 column.isSummed});
        };
        if (!column.isSpread)
            add(filled(column.title), column.text);
        for (const QString &name : column.isSpread ? m_values.spread : QStringList())
            add(name, u"{{%1}}"_s.arg(name));
    }
    for (const Column &column : m_columns)
        m_document.columns.push_back(column.shown);
}

QStringList FormFilling::sums(const std::vector<QStringList> &rows, const QString &label) const
{
    QStringList cells;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        QStringList texts;
        for (const QStringList &row : rows)
            texts += row[qsizetype(i)];
        cells += m_columns[i].isSummed ? sumOf(texts) : QString();
    }
    if (const auto free = cells.indexOf(QString()); free >= 0)
        cells[free] = label;
    return cells;
}

DocumentGroup FormFilling::group(const FormGroup &given, const PatternText &heading) const
{
    DocumentGroup shown;
    shown.heading = heading.fill(m_values, &given, nullptr);
    shown.rows.reserve(given.rows.size());
    for (const QStringList &row : given.rows) {
        QStringList cells;
        cells.reserve(qsizetype(m_columns.size()));
        for (const Column &column : m_columns)
            cells += column.text.fill(m_values, &given, &row);
        shown.rows.push_back(std::move(cells));
    }
    return shown;
}

void FormFilling::addGroups()
{
    const PatternText heading = compiled(m_layout.heading);
    if (!m_unknown.isEmpty() || m_columns.empty())
        return;
    std::vector<QStringList> all;
    for (const FormGroup &given : m_values.groups) {
        if (given.rows.empty())
            continue;
        DocumentGroup shown = group(given, heading);
        if (!m_layout.subtotal.isEmpty())
            shown.sums = sums(shown.rows, m_layout.subtotal);
        if (!m_layout.total.isEmpty())
            all.insert(all.end(), shown.rows.begin(), shown.rows.end());
        m_document.groups.push_back(std::move(shown));
    }
    if (!all.empty())
        m_document.sums = sums(all, m_layout.total);
}

DocumentChart FormFilling::chart(const LayoutChart &pattern, const FormGroup &given)
{
    DocumentChart chart{compiled(pattern.title).fill(m_values, &given, nullptr), {}};
    const PatternText label = compiled(pattern.label);
    const PatternText value = compiled(pattern.value);
    const PatternText part = compiled(pattern.part);
    const PatternText text = compiled(pattern.text);
    for (const QStringList &row : given.rows)
        chart.bars.push_back(
            {label.fill(m_values, &given, &row), value.fill(m_values, &given, &row).toDouble(),
             part.fill(m_values, &given, &row).toDouble(), text.fill(m_values, &given, &row)});
    return chart;
}

void FormFilling::addCharts()
{
    for (const LayoutChart &pattern : m_layout.charts) {
        for (const FormGroup &given : m_values.groups) {
            DocumentChart made = chart(pattern, given);
            if (!made.bars.empty())
                m_document.charts.push_back(std::move(made));
        }
    }
}

void FormFilling::addCard()
{
    if (!m_layout.card)
        return;
    DocumentCard card;
    card.hasBorder = m_layout.card->hasBorder;
    for (CardText text : m_layout.card->texts) {
        text.text = filled(text.text);
        if (!text.text.isEmpty())
            card.texts.push_back(std::move(text));
    }
    if (m_layout.card->qr) {
        card.qr = m_layout.card->qr;
        card.qr->text = filled(card.qr->text);
    }
    m_document.card = std::move(card);
}

Result<Document> FormFilling::run()
{
    addTexts();
    addGrid();
    addColumns();
    addGroups();
    addCharts();
    addCard();
    if (m_unknown.isEmpty())
        return std::move(m_document);
    QStringList named;
    for (const QString &name : std::as_const(m_unknown))
        named += u"{{%1}}"_s.arg(name);
    const QStringList known =
        QStringList(m_values.fields.keys()) + m_values.groupFields + m_values.columns;
    return Error{ErrorCode::Invalid,
                 Text::tr("The layout names fields that this form does not have: %1. It has: %2.")
                     .arg(named.join(u' '), known.join(u"、"_s)),
                 {}};
}

} // namespace

QString sumOf(const QStringList &texts)
{
    Decimal sum;
    bool isAny = false;
    for (const QString &text : texts) {
        const auto value = plainDecimal(text);
        if (!value)
            continue;
        isAny = true;
        sum.whole += value->whole;
        sum.millionths += value->millionths;
        sum.decimals = std::max(sum.decimals, value->decimals);
    }
    if (!isAny)
        return {};
    sum.whole += sum.millionths / kMillion;
    const QString all = QString::number(sum.whole);
    if (sum.decimals == 0)
        return all;
    const QString rest =
        QString::number(sum.millionths % kMillion).rightJustified(kMostDecimals, u'0');
    return all + u'.' + rest.left(sum.decimals);
}

Result<Document> fillForm(const FormLayout &layout, const FormValues &values)
{
    return FormFilling(layout, values).run();
}

} // namespace linxuan
