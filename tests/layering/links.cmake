# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when a program is linked with what it must not have: readers of binary formats outside faultline-reader, and
# anywhere libraries that talk to a network or the calls that open one. With HARDENED also when a program lacks what a
# release is hardened with. -DOBJDUMP=objdump -DPROGRAMS=path,path -DREADER=path [-DHARDENED=ON].
function(told result option program expected)
    execute_process(COMMAND ${OBJDUMP} ${option} ${program} OUTPUT_VARIABLE text COMMAND_ERROR_IS_FATAL ANY)
    if(NOT text MATCHES "${expected}") # else the output is of another form, and nothing would ever be found
        message(FATAL_ERROR "${OBJDUMP} ${option} does not tell of ${program} what it should")
    endif()
    set(${result} "${text}" PARENT_SCOPE)
endfunction()

set(network "libQt6Network|libcurl|libsoup|libssl\\.")
# Of the C library, whole names; of Qt and others their beginnings (mangled: length and name).
set(calls "socket|socketpair|connect|bind|listen|accept4?|sendto|sendmsg|recvfrom|recvmsg|getaddrinfo|gethostby[a-z_]*|res_n?query")
set(classes "[0-9]+Q(Tcp|Udp|Local|Abstract|Ssl)(Socket|Server)|[0-9]+QNetwork(Access|Request|Reply)|curl_easy|SSL_connect")
string(REPLACE "," ";" PROGRAMS "${PROGRAMS}")
foreach(program IN LISTS PROGRAMS READER)
    told(head -p ${program} "libc\\.so")
    string(REGEX MATCHALL "NEEDED +[^\n]+" libraries "${head}")
    set(unwanted "${network}")
    if(NOT program STREQUAL READER)
        string(APPEND unwanted "|libpoppler|libarchive")
    elseif(NOT libraries MATCHES "libpoppler")
        message(SEND_ERROR "${READER} does not read PDF")
    endif()
    if(libraries MATCHES "${unwanted}")
        message(SEND_ERROR "${program} needs ${CMAKE_MATCH_0}:\n${libraries}")
    endif()
    told(symbols -T ${program} "\\*UND\\*[^\n]* (__libc_start_main|malloc|free|write)\n")
    if(symbols MATCHES "\\*UND\\*[^\n]* (${calls})\n" OR symbols MATCHES "\\*UND\\*[^\n]*(${classes})")
        message(SEND_ERROR "${program} calls ${CMAKE_MATCH_1}, which opens a network")
    endif()
    if(HARDENED)
        told(type -f ${program} "flags")
        foreach(trait "DYNAMIC;type;it is position-independent" "RELRO;head;its tables are read-only once it runs"
                      "FLAGS +0x0+8\n|FLAGS_1 +0x[0-9a-f]*[13579bdf]\n;head;all calls are bound before it runs"
                      "__stack_chk_fail;symbols;its stack is guarded" "__(memcpy|memmove|snprintf|vsnprintf|read|fprintf|printf|strcpy|memset|longjmp)_chk;symbols;sizes of buffers are checked")
            list(GET trait 0 pattern)
            list(GET trait 1 where)
            list(GET trait 2 what)
            if(NOT "${${where}}" MATCHES "${pattern}")
                message(SEND_ERROR "${program}: nothing shows that ${what} (${pattern})")
            endif()
        endforeach()
    endif()
endforeach()
