// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fraction.h"

#include <QByteArray>
#include <QStringView>

#include <optional>
#include <string>

namespace linxuan::cli {

// Writes a JSON document as it goes, for documents of which a tree in memory would be many times
// their size. Fields stand in the order in which they are written, each entry of a list on a line.
class JsonWriter
{
public:
    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    void key(const char *name);

    void value(QStringView text);
    void value(qint64 number);
    void value(int number) { value(qint64(number)); }
    void value(bool flag);
    void value(const Fraction &exact) { value(exact.toString()); }
    void null();
    // An estimate, to 12 digits; null where it is no number.
    void decimal(double number);
    // What another writer wrote as one value.
    void written(const JsonWriter &value);

    template<typename Value>
    void field(const char *name, const Value &fieldValue)
    {
        key(name);
        value(fieldValue);
    }
    template<typename Value>
    void field(const char *name, const std::optional<Value> &fieldValue)
    {
        key(name);
        fieldValue ? value(*fieldValue) : null();
    }
    void field(const char *name, std::nullptr_t)
    {
        key(name);
        null();
    }

    void decimalField(const char *name, std::optional<double> fieldValue)
    {
        key(name);
        fieldValue ? decimal(*fieldValue) : null();
    }

    QByteArray document() const { return QByteArray::fromStdString(m_text) + '\n'; }

private:
    void begin(char mark);
    void end(char mark);
    void separate();
    void writeEscaped(QStringView text);

    std::string m_text;
    bool m_isFirst = true;
    bool m_hasKey = false;
};

} // namespace linxuan::cli
