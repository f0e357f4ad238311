# recdsl in a container: docker run --rm -v "$PWD:/work:ro" recdsl lint .
FROM python:3.13-slim AS build
COPY . /source
RUN python -m venv /opt/recdsl \
    && /opt/recdsl/bin/pip install --no-cache-dir --disable-pip-version-check /source \
    && /opt/recdsl/bin/python -m compileall -q /opt/recdsl

FROM python:3.13-slim
COPY --from=build /opt/recdsl /opt/recdsl
RUN useradd --uid 10001 recdsl
USER recdsl
WORKDIR /work
ENTRYPOINT ["/opt/recdsl/bin/recdsl"]
CMD ["--help"]
