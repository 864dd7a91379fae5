// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checks/measurement.h"

#include <QImage>

#include <functional>
#include <string_view>

namespace linxuan {

// What measuring a file gives: the measures, and the text of a document with form feeds between
// its pages or slides, where the file has any.
struct MeasuredFile
{
    Measurement measurement;
    QString text;
};

// Says that the work moves on, so that whoever waits knows a slow file from one that hangs.
using Pulse = std::function<void()>;

// These open foreign bytes and are meant for the process that serveMeasuring() runs in.
MeasuredFile measureBytes(const QString &path, std::string_view bytes, const Pulse &pulse);
Measurement measureVideo(const QString &path, const Pulse &pulse);
MeasuredFile measurePdf(const QString &path, const Pulse &pulse);
MeasuredFile measureOffice(std::string_view bytes, const Pulse &pulse);

// The codes that a camera would read in a picture: QR, Data Matrix, Aztec.
QStringList codesIn(const QImage &picture);

// main() of linxuan-measure: gives up memory, time and privileges, measures the file that is its
// standard input, and writes to standard output: lines "pulse", then "measurement " with JSON in
// one line, then "text " with the number of bytes and after the line break those bytes, then
// "done".
int serveMeasuring(int argc, char *argv[]);

} // namespace linxuan
