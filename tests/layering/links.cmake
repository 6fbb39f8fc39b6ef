# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when a program is linked with what it must not have: readers of binary formats outside faultline-reader, and
# libraries that talk to a network anywhere. -DOBJDUMP=objdump -DPROGRAMS=path,path -DREADER=path.
function(needed program result)
    execute_process(COMMAND ${OBJDUMP} -p ${program} OUTPUT_VARIABLE head COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX MATCHALL "NEEDED +[^\n]+" lines "${head}")
    if(NOT lines MATCHES "libc\\.so") # else the output is of another form, and nothing would ever be found
        message(FATAL_ERROR "${OBJDUMP} does not tell what ${program} needs")
    endif()
    set(${result} "${lines}" PARENT_SCOPE)
endfunction()

set(network "libQt6Network|libcurl|libsoup|libssl\\.")
string(REPLACE "," ";" PROGRAMS "${PROGRAMS}")
foreach(program IN LISTS PROGRAMS)
    needed(${program} libraries)
    if(libraries MATCHES "libpoppler|libarchive|${network}")
        message(SEND_ERROR "${program} needs ${CMAKE_MATCH_0}:\n${libraries}")
    endif()
endforeach()
needed(${READER} libraries)
if(libraries MATCHES "${network}")
    message(SEND_ERROR "${READER} needs ${CMAKE_MATCH_0}:\n${libraries}")
endif()
if(NOT libraries MATCHES "libpoppler")
    message(SEND_ERROR "${READER} does not read PDF")
endif()
