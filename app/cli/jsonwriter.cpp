// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/jsonwriter.h"

#include <algorithm>
#include <cmath>

namespace linxuan::cli {

namespace {

// Codes and numbers, which are most of what is written.
bool isPlain(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'"' && c != u'\\';
}

} // namespace

void JsonWriter::separate()
{
    if (m_hasKey) {
        m_hasKey = false;
        return;
    }
    if (!m_isFirst)
        m_text += m_text.ends_with('}') ? ",\n" : ", ";
    m_isFirst = false;
}

void JsonWriter::begin(char mark)
{
    separate();
    m_text += mark;
    m_isFirst = true;
}

void JsonWriter::end(char mark)
{
    m_text += mark;
    m_isFirst = false;
}

void JsonWriter::beginObject()
{
    begin('{');
}

void JsonWriter::endObject()
{
    end('}');
}

void JsonWriter::beginArray()
{
    begin('[');
}

void JsonWriter::endArray()
{
    end(']');
}

void JsonWriter::key(const char *name)
{
    separate();
    m_text += '"';
    m_text += name;
    m_text += "\": ";
    m_hasKey = true;
}

void JsonWriter::writeEscaped(QStringView text)
{
    for (const char byte : text.toUtf8()) {
        if (byte == '"' || byte == '\\') {
            m_text += '\\';
            m_text += byte;
        } else if (byte >= 0 && byte < 0x20) {
            m_text += "\\u00";
            m_text += QByteArray::number(byte, 16).rightJustified(2, '0').toStdString();
        } else {
            m_text += byte;
        }
    }
}

void JsonWriter::value(QStringView text)
{
    separate();
    m_text += '"';
    if (std::all_of(text.begin(), text.end(), isPlain)) {
        for (const QChar c : text)
            m_text += static_cast<char>(c.unicode());
    } else {
        writeEscaped(text);
    }
    m_text += '"';
}

void JsonWriter::written(const JsonWriter &value)
{
    separate();
    m_text += value.m_text;
}

void JsonWriter::value(qint64 number)
{
    separate();
    m_text += std::to_string(number);
}

void JsonWriter::value(bool flag)
{
    separate();
    m_text += flag ? "true" : "false";
}

void JsonWriter::decimal(double number)
{
    if (!std::isfinite(number)) {
        null();
        return;
    }
    separate();
    m_text += QByteArray::number(number, 'g', 12).toStdString();
}

void JsonWriter::null()
{
    separate();
    m_text += "null";
}

} // namespace linxuan::cli
