// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/jsonwriter.h"

namespace linxuan::cli {

void JsonWriter::separate()
{
    if (m_hasKey) {
        m_hasKey = false;
        return;
    }
    if (!m_isFirst)
        m_text += m_text.endsWith('}') ? ",\n" : ", ";
    m_isFirst = false;
}

void JsonWriter::begin(char mark)
{
    separate();
    m_text += mark;
    m_isFirst = true;
    ++m_depth;
}

void JsonWriter::end(char mark)
{
    m_text += mark;
    m_isFirst = false;
    if (--m_depth == 0)
        m_text += '\n';
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

void JsonWriter::value(QStringView text)
{
    separate();
    m_text += '"';
    for (const char byte : text.toUtf8()) {
        if (byte == '"' || byte == '\\') {
            m_text += '\\';
            m_text += byte;
        } else if (byte >= 0 && byte < 0x20) {
            m_text += "\\u00" + QByteArray::number(byte, 16).rightJustified(2, '0');
        } else {
            m_text += byte;
        }
    }
    m_text += '"';
}

void JsonWriter::value(qint64 number)
{
    separate();
    m_text += QByteArray::number(number);
}

void JsonWriter::value(bool flag)
{
    separate();
    m_text += flag ? "true" : "false";
}

void JsonWriter::null()
{
    separate();
    m_text += "null";
}

} // namespace linxuan::cli
