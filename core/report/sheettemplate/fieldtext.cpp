// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sheettemplate/fieldtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace linxuan::sheets {

using namespace Qt::StringLiterals;

namespace {

QString cleaned(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPair =
            c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair) {
            clean += c;
            clean += text[++i];
        } else if (c == u'\r') {
            if (i + 1 == text.size() || text[i + 1] != u'\n')
                clean += u'\n';
        } else if (c == u'\n' || c == u'\t'
                   || (c >= u' ' && !c.isSurrogate() && c.unicode() < 0xFFFE)) {
            clean += c;
        }
    }
    return clean;
}

XmlNode textElement(const XmlNode &shell, const QString &text)
{
    XmlNode element = shell.made(u"t");
    element.set(u"xml:space", u"preserve"_s);
    element.setContent(text);
    return element;
}

} // namespace

std::vector<FieldPlace> fieldsIn(const QString &text)
{
    static const QRegularExpression pattern(u"[{｛]{2}([^{}｛｝\\r\\n]*)[}｝]{2}"_s);
    std::vector<FieldPlace> places;
    if (!text.contains(u'{') && !text.contains(u'｛'))
        return places;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString inner = match.captured(1);
        const QString name = inner.trimmed();
        if (!name.isEmpty())
            places.push_back({name, match.capturedStart(), match.capturedLength(),
                              match.capturedStart(1) + inner.indexOf(name)});
    }
    return places;
}

FieldValues::FieldValues(const FormValues &values)
    : m_values(values)
    , m_groupFields(values.groupFields.begin(), values.groupFields.end())
{
    for (qsizetype i = values.columns.size(); i-- > 0;)
        m_columns.insert(values.columns[i], i);
}

void FieldValues::enter(const FormGroup *group, const QStringList *row)
{
    m_group = group;
    m_row = row;
}

QString FieldValues::value(const QString &field) const
{
    if (const auto column = m_columns.constFind(field); column != m_columns.constEnd())
        return m_row ? cleaned(m_row->value(*column)) : QString();
    if (isGroupField(field))
        return m_group ? cleaned(m_group->fields.value(field)) : QString();
    return cleaned(m_values.fields.value(field));
}

bool FieldValues::isKnown(const QString &field) const
{
    return isPlain(field) || isGroupField(field) || isColumn(field);
}

QStringList FieldValues::known() const
{
    return m_values.fields.keys() + m_values.groupFields + m_values.columns;
}

std::optional<FieldText> FieldText::of(const XmlNode &text)
{
    FieldText made;
    std::vector<qsizetype> ends;
    QString whole;
    for (const XmlNode &node : text.children) {
        if (!node.is(u"t") && !node.is(u"r"))
            continue; // readings of characters no longer fit the filled text
        const XmlNode *content = node.is(u"t") ? &node : node.child(u"t");
        whole += content ? content->content() : QString();
        ends.push_back(whole.size());
        XmlNode &run = made.m_runs.emplace_back();
        if (node.is(u"r")) {
            run = node;
            run.removeChildren([](const XmlNode &part) { return !part.is(u"rPr"); });
        }
    }
    made.m_shell = text.made(u"is");
    if (whole.size() > kMostInCell)
        return std::nullopt;
    made.cut(whole, ends);
    return made.m_fields.isEmpty() ? std::nullopt : std::optional(std::move(made));
}

void FieldText::cut(const QString &whole, const std::vector<qsizetype> &runEnds)
{
    qsizetype at = 0;
    for (const FieldPlace &field : fieldsIn(whole)) {
        addLiteral(whole, at, field.from, runEnds);
        const auto run = std::upper_bound(runEnds.begin(), runEnds.end(), field.nameFrom);
        m_pieces.push_back({size_t(run - runEnds.begin()), field.name, true});
        m_fields += field.name;
        at = field.from + field.size;
    }
    addLiteral(whole, at, whole.size(), runEnds);
    if (m_pieces.size() == 1 && m_pieces[0].isField)
        m_onlyField = m_pieces[0].text;
}

void FieldText::addLiteral(const QString &whole, qsizetype from, qsizetype to,
                           const std::vector<qsizetype> &runEnds)
{
    for (size_t run = 0; run < runEnds.size() && from < to; ++run) {
        const qsizetype end = std::min(to, runEnds[run]);
        if (end > from)
            m_pieces.push_back({run, whole.sliced(from, end - from), false});
        from = std::max(from, end);
    }
}

QString FieldText::plain(const FieldValues &values) const
{
    QString text;
    for (const Piece &piece : m_pieces)
        text += piece.isField ? values.value(piece.text) : piece.text;
    return text;
}

XmlNode FieldText::filled(const FieldValues &values) const
{
    std::vector<QString> texts(m_runs.size());
    for (const Piece &piece : m_pieces) {
        const QString text = piece.isField ? values.value(piece.text) : piece.text;
        texts[piece.run] += piece.isField ? escapedForCell(text) : text;
    }
    XmlNode element = m_shell;
    for (size_t run = 0; run < m_runs.size(); ++run) {
        if (texts[run].isEmpty())
            continue;
        if (m_runs[run].name.isEmpty()) {
            element.children.push_back(textElement(m_shell, texts[run]));
            continue;
        }
        element.children.push_back(m_runs[run]);
        element.children.back().children.push_back(textElement(m_shell, texts[run]));
    }
    return element;
}

QString escapedForCell(const QString &text)
{
    if (!text.contains(u"_x"_s, Qt::CaseInsensitive))
        return text;
    static const QRegularExpression pattern(u"_(?=x[0-9A-Fa-f]{4}_)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return QString(text).replace(pattern, u"_x005F_"_s);
}

} // namespace linxuan::sheets
